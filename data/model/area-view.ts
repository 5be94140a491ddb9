import type { AreaPicture } from './figures.ts';

/** All that the backend knows of one area beyond the columns of the atlas. */
export interface AreaView {
  /** Its demand points, its counties and the centre of its immigrant population. */
  picture: AreaPicture;
  /** Its immigrants in each table of the workspace, the oldest first. */
  vintages: AreaVintage[];
}

/** The immigrants of one area by one table of counties. */
export interface AreaVintage {
  /** As the publisher names it: 'ACS 2012-16'. */
  vintage: string;
  /** Whether it is the table in use. */
  current: boolean;
  /** Sum over the counties that the table has a figure for, with its 90 % margin; NaN unknown. */
  immigrants: number;
  margin: number;
  /** Counties of the area that the table has no figure for: the sum is then a least number. */
  countiesWithoutFigure: number;
}
