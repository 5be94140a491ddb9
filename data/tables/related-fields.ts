/**
 * Families of the Classification of Instructional Programs (two digits, NCES CIP 2020) whose students
 * are near to the clinic's work: area, ethnic and gender studies; languages; law; public
 * administration and social services; social sciences.
 */
export const relatedFamilies: ReadonlySet<string> = new Set(['05', '16', '22', '44', '45']);

/** Personal and culinary services: a school with half or more of its awards here is out. */
export const personalServicesFamily = '12';
