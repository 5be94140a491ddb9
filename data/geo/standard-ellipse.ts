/**
 * The standard deviational ellipse of weighted points: how far they spread, and in which direction.
 * Its half axes are the standard deviations along the two principal axes of the weighted covariance
 * (Lefever 1926; Wang, Shi and Miao 2015, PLoS ONE 10:e0118537), so the factor is one standard
 * deviation: neither the √2 of Yuill (1971) nor the √(n/(n−2)) of CrimeStat, which pointpats multiplies
 * by, is in it. Of points that spread like a bell it holds 39 %.
 */
export interface StandardEllipse {
  /** Mean of the points. */
  centre: { x: number; y: number };
  /** Half axes, in the unit of the points. */
  major: number;
  minor: number;
  /** From the x axis to the major one, counterclockwise, -π/2 < angle <= π/2 (radians). */
  angle: number;
}

interface PlanePoints {
  x: ArrayLike<number>;
  y: ArrayLike<number>;
  weight: ArrayLike<number>;
}

/** Null where the points weigh nothing. */
export function standardEllipse({ x, y, weight }: PlanePoints): StandardEllipse | null {
  let total = 0;
  let sumX = 0;
  let sumY = 0;
  for (let i = 0; i < weight.length; i++) {
    total += weight[i];
    sumX += weight[i] * x[i];
    sumY += weight[i] * y[i];
  }
  if (!(total > 0)) return null;
  const centre = { x: sumX / total, y: sumY / total };
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let i = 0; i < weight.length; i++) {
    const dx = x[i] - centre.x;
    const dy = y[i] - centre.y;
    xx += weight[i] * dx * dx;
    xy += weight[i] * dx * dy;
    yy += weight[i] * dy * dy;
  }
  // Eigenvalues of the covariance matrix [[xx, xy], [xy, yy]] / total.
  const middle = (xx + yy) / 2 / total;
  const apart = Math.hypot((xx - yy) / 2, xy) / total;
  return {
    centre,
    major: Math.sqrt(middle + apart),
    minor: Math.sqrt(Math.max(0, middle - apart)),
    angle: Math.atan2(2 * xy, xx - yy) / 2,
  };
}

/** Share of the weight that lies within the ellipse or on it, 0..1. */
export function shareWithin({ x, y, weight }: PlanePoints, ellipse: StandardEllipse): number {
  const cosine = Math.cos(ellipse.angle);
  const sine = Math.sin(ellipse.angle);
  let total = 0;
  let within = 0;
  for (let i = 0; i < weight.length; i++) {
    const dx = x[i] - ellipse.centre.x;
    const dy = y[i] - ellipse.centre.y;
    const along = dx * cosine + dy * sine;
    const across = dy * cosine - dx * sine;
    total += weight[i];
    // In this form an ellipse without width divides nothing by zero.
    const { major, minor } = ellipse;
    const left = (along * minor) ** 2 + (across * major) ** 2;
    const isOn =
      minor > 0 ? left <= (major * minor) ** 2 : across === 0 && Math.abs(along) <= major;
    if (isOn) within += weight[i];
  }
  return within / total;
}
