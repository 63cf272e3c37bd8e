/** How well one colour can be read on another, as WCAG 2.1 measures it. */

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/**
 * The contrast ratio: 1 for the same colour twice, 21 for black on white, in either order.
 * Source: WCAG 2.1, "contrast ratio" and "relative luminance".
 */
export function measureContrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [measureLuminance(one), measureLuminance(other)].sort(
    (a, b) => b - a,
  );
  return (light + 0.05) / (dark + 0.05);
}

function measureLuminance([red, green, blue]: Rgb): number {
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

function toLinear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Of `#1b2327`, or of `rgb(27, 35, 39)` as a browser says it. Absent: undefined for any other. */
export function parseColor(text: string): Rgb | undefined {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text.trim());
  if (hex) return toRgb(hex.slice(1).map((pair) => Number.parseInt(pair, 16)));
  const spoken = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(text.trim());
  return spoken ? toRgb(spoken.slice(1).map(Number)) : undefined;
}

function toRgb([red = 0, green = 0, blue = 0]: readonly number[]): Rgb {
  return [red, green, blue];
}
