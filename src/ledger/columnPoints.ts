/** Points of a column that is as wide as so many digits: seven pixels a digit, five for the margins. */
export const columnPoints = (digits: number): number => (digits * 7 + 5) * 0.75;
