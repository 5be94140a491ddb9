import type { Contact } from '../model/contact.ts';

/** Latitude and longitude as people type them: '41.82, -71.41', '41.82 -71.41'; null for anything else. */
export function readPlace(text: string): Contact['place'] {
  const match = /^\s*([+-]?\d+(?:\.\d+)?)\s*°?\s*[,;\s]\s*([+-]?\d+(?:\.\d+)?)\s*°?\s*$/.exec(text);
  if (match === null) return null;
  const [latitude, longitude] = [Number(match[1]), Number(match[2])];
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null;
  return { latitude, longitude };
}
