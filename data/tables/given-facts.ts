/** Facts of the reference dataset that stand in none of the official files. */

/** UNITIDs of the schools that host the clinic today, as the organization names them. */
export const partnerSchools: readonly (readonly [unitid: string, name: string])[] = [
  ['166638', 'University of Massachusetts-Boston'],
  ['168430', 'Worcester State University'],
  ['217156', 'Brown University'],
];

/** The sample of the roster holds every office of these states; of others only some. */
export const statesCoveredInFull: readonly string[] = ['CT', 'RI'];
