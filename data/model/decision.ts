/** A record of what was shown to those who decided; written once, never changed. */
export interface Decision {
  id: number;
  /** ISO 8601 in UTC. */
  recordedAt: string;
  title: string;
  /** Name of the shortlist and of the profile then. */
  shortlist: string;
  profile: string;
  cities: number;
  schools: number;
  /** SHA-256 of the report, and of the figures of all schools behind the ranking. */
  reportSha256: string;
  figuresSha256: string;
}
