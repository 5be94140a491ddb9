/** Colours of the window (renderer/style/tokens.css), light and dark. */
export const pageColours = {
  light: {
    surface: '#ffffff',
    'surface-sunken': '#f5f6f7',
    ink: '#16181c',
    'ink-2': '#4d535d',
    hairline: '#e3e6e9',
    'hairline-strong': '#ccd1d7',
    bar: '#5d6571',
    'bar-empty': '#e3e6e9',
    hatch: '#b9bfc8',
    accent: '#0a6a60',
    'accent-ink': '#ffffff',
  },
  dark: {
    surface: '#15171b',
    'surface-sunken': '#1d2025',
    ink: '#eceef1',
    'ink-2': '#b4bac4',
    hairline: '#2a2e35',
    'hairline-strong': '#3d434c',
    bar: '#a3abb7',
    'bar-empty': '#2f343c',
    hatch: '#565d68',
    accent: '#57c4b4',
    'accent-ink': '#0c1f1c',
  },
};

const declared = (colours: Record<string, string>) =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');

/** The look of an exported page, on the screen and on paper. */
export const pageStyle = `
:root { color-scheme: light dark; ${declared(pageColours.light)} }
@media screen and (prefers-color-scheme: dark) { :root { ${declared(pageColours.dark)} } }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body { margin: 0 auto; max-width: 76rem; padding: 2.5rem 1.5rem 4rem; background: var(--surface); color: var(--ink); font: 1rem/1.5 "Inter Variable", Inter, Arial, "Liberation Sans", sans-serif; font-variant-numeric: tabular-nums; }
h1 { margin: 0; font-size: 2.25rem; line-height: 1.15; letter-spacing: -0.02em; text-wrap: balance; overflow-wrap: anywhere; }
h2 { margin: 3rem 0 0.75rem; font-size: 1.375rem; line-height: 1.25; }
h3 { margin: 0; font-size: 1.25rem; overflow-wrap: anywhere; }
h4 { margin: 1.25rem 0 0.25rem; font-size: 0.9375rem; }
p, li, dd { max-width: 70ch; overflow-wrap: anywhere; }
p { margin: 0.5rem 0; }
a { color: var(--accent); }
.quiet { color: var(--ink-2); }
.lead { font-size: 1.125rem; }
.small { font-size: 0.8125rem; line-height: 1.4; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 0.75rem; background: var(--surface); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 1.25rem 0 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding: 0.125rem 0; }
figure { margin: 0; }
img { display: block; max-width: 100%; height: auto; border: 1px solid var(--hairline); background: #ffffff; }
figcaption { margin-top: 0.375rem; color: var(--ink-2); font-size: 0.8125rem; line-height: 1.4; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.35; }
caption { padding: 0 0 0.5rem; text-align: left; color: var(--ink-2); font-size: 0.8125rem; }
th, td { padding: 0.5rem 0.75rem 0.5rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--hairline); overflow-wrap: break-word; }
thead th { vertical-align: bottom; color: var(--ink-2); font-size: 0.8125rem; font-weight: 400; border-bottom: 1px solid var(--ink-2); overflow-wrap: normal; }
tbody th { font-weight: 600; }
.number { text-align: right; white-space: nowrap; }
.mark { display: block; white-space: nowrap; color: var(--ink-2); font-size: 0.8125rem; font-weight: 400; }
.name .mark { white-space: normal; }
.name { min-width: 11rem; overflow-wrap: anywhere; }
.keep { white-space: nowrap; }
.fit { font-weight: 600; }
td svg { display: block; width: 100%; min-width: 5rem; height: 0.5rem; margin-top: 0.5rem; }
rect { fill: var(--bar-empty); }
rect.known { fill: var(--bar); }
rect.range { fill: var(--hatch); }
rect.at { fill: var(--ink); }
#weights { margin: 0 0 1.5rem; padding: 1rem 1.25rem 1.25rem; border: 0; background: var(--surface-sunken); border-radius: 6px; }
#weights h3 { margin-bottom: 0.25rem; font-size: 1.0625rem; }
#weights p { max-width: none; }
#weights ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 0.75rem 1.75rem; margin: 0.75rem 0 1rem; padding: 0; list-style: none; }
#weights label { display: flex; justify-content: space-between; font-size: 0.9375rem; }
input[type="range"] { width: 100%; height: 1.5rem; margin: 0.125rem 0 0; accent-color: var(--accent); }
button { min-height: 2rem; padding: 0.25rem 0.875rem; border: 1px solid var(--hairline-strong); border-radius: 6px; background: var(--surface); color: var(--ink); font: inherit; font-size: 0.9375rem; cursor: pointer; }
button:hover { border-color: var(--ink-2); }
#said { margin-left: 0.75rem; color: var(--ink-2); font-size: 0.9375rem; }
article { padding: 1.5rem 0; border-top: 1px solid var(--hairline-strong); }
.head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; }
.two { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 1rem 2rem; margin-top: 1rem; }
.two > * { min-width: 0; }
dl { display: grid; grid-template-columns: minmax(8rem, 14rem) minmax(0, 1fr); gap: 0.375rem 1rem; margin: 0; }
dt { font-weight: 600; }
dd { margin: 0; }
ul.steps { margin: 0.25rem 0; padding-left: 1.25rem; }
.hash { font-family: ui-monospace, monospace; font-size: 0.75rem; overflow-wrap: anywhere; }
@media (max-width: 48rem) { body { padding: 1.25rem 1rem 3rem; } h1 { font-size: 1.75rem; } .two { grid-template-columns: minmax(0, 1fr); } dl { grid-template-columns: minmax(0, 1fr); } dd { margin-bottom: 0.5rem; } }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  @page { margin: 14mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  #weights, nav, .skip { display: none; }
  .wide { overflow: visible; }
  thead { display: table-header-group; }
  tr, figure { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  article { break-before: page; border-top: 0; }
  a { color: inherit; text-decoration: none; }
}
`;
