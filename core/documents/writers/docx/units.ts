/** Points as the twentieths Word measures in. */
export const twips = (points: number): number => Math.round(points * 20)

/** Points as the half points Word counts type sizes in. */
export const halfPoints = (points: number): number => Math.round(points * 2)

/** `#rrggbb` as Word writes colours. */
export const wordColour = (colour: string): string => colour.slice(1).toUpperCase()
