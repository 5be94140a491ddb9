/** Name of the place in the document where the page of a city begins; positions are the report's. */
export function cityAnchor(city: number): string {
  return `city-${city + 1}`;
}
