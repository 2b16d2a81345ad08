/** Univer counts pixels, Excel's API points: 64 pixels are 48 points. */
export const toPoints = (pixels: number): number => Math.round(pixels * 0.75 * 100) / 100;
export const toPixels = (points: number): number => Math.round((points / 0.75) * 100) / 100;

/** Excel's standard cell: 64 × 20 pixels. */
export const STANDARD_WIDTH = 64;
export const STANDARD_HEIGHT = 20;
