/** A type that only its own guard can make: two strings with different brands never mix. */

declare const brand: unique symbol;

/** `T` marked at compile time with a name; at run time it is plain `T`. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
