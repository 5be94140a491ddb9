/** The window draws with the same colours as the files that are made of the report. */
export * from '../../data/report/ramps.ts';
