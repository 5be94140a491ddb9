/** Smaller than this nobody reads at arm's length; a page that needs it is told of in the log. */
const smallest = 0.6;

/**
 * The pages are laid out by counting letters, which is near but not exact. One whose words come out
 * taller than its sheet is set smaller, so that nothing is cut off; returns the numbers of those.
 */
export function fitPages(pages: ParentNode): string[] {
  const bodies = [...pages.querySelectorAll<HTMLElement>('[data-page-body]')];
  return bodies.filter(isTooTall).map((body) => {
    const number = body.closest<HTMLElement>('[data-page]')?.dataset.page ?? '';
    for (let size = 0.97; size >= smallest && isTooTall(body); size -= 0.03) {
      body.style.zoom = size.toFixed(2);
    }
    return number;
  });
}

function isTooTall({ scrollHeight, clientHeight }: HTMLElement): boolean {
  return scrollHeight > clientHeight;
}
