/**
 * Letters come from fonts of the page or the system: the style names no glyph files. MapLibre reads
 * the weight from the first name in the list, so that name stands for a weight and for no font.
 */
export const regular = ['Regular', 'Inter Variable', 'system-ui'];
export const medium = ['Medium', 'Inter Variable', 'system-ui'];
export const semibold = ['Semibold', 'Inter Variable', 'system-ui'];
