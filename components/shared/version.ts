/** The version of this package, to tell elements of two versions on one page apart. */
export const version = '0.1.0';
