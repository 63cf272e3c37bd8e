/** An image that MapLibre can place or fill with. */

export interface MapImage {
  readonly image: ImageData;
  /** Image pixels per CSS pixel. */
  readonly pixelRatio: number;
}

/** Image pixels per CSS pixel; sharp on every common screen. */
export const PIXEL_RATIO = 3;

/** A square canvas of `size` CSS pixels, drawn by `draw` in those units. */
export function paintImage(
  size: number,
  draw: (context: OffscreenCanvasRenderingContext2D) => void,
  pixelRatio = PIXEL_RATIO,
): MapImage {
  const pixels = size * pixelRatio;
  // Painted without the graphics card: reading back from it waits for all that the map has it do.
  const context = new OffscreenCanvas(pixels, pixels).getContext("2d", {
    willReadFrequently: true,
  });
  if (context === null) throw new Error("no 2d canvas");
  context.scale(pixelRatio, pixelRatio);
  draw(context);
  return { image: context.getImageData(0, 0, pixels, pixels), pixelRatio };
}
