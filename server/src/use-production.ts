/** Must come before whatever draws: React decides when it is first read which of its two builds it is. */

process.env.NODE_ENV ??= "production";
