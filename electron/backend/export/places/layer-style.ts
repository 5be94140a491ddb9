import { fitBreaks, fitRamps } from '../../../../data/report/ramps.ts';
import type { PlaceLayer } from './place-layers.ts';

/** The look of a symbol: properties as QGIS names them, colours as '#rrggbb'. */
interface Look {
  type: 'marker' | 'fill';
  layer: 'SimpleMarker' | 'SimpleFill';
  properties: Record<string, string>;
}

const ink = '#16181c';
const paper = '#ffffff';

/** The same look for all features of a layer; of schools, it goes by the fit. */
const looks: Record<PlaceLayer['name'], Look> = {
  areas: {
    type: 'fill',
    layer: 'SimpleFill',
    properties: {
      color: colour('#bdd0e5', 150),
      outline_color: colour('#5d6571'),
      outline_width: '0.3',
    },
  },
  centres: marker({ name: 'cross2', color: ink, outline_color: ink, size: '3' }),
  attorneys: marker({ name: 'square', color: '#0a6a60', outline_color: paper, size: '1.6' }),
  schools: marker({ name: 'circle', color: '#8b929d', outline_color: paper, size: '2.6' }),
};

/**
 * The style of a layer as QGIS reads it (QML): one symbol, or for schools a colour for each class of
 * fit, those without a fit in grey. Drawn bottom to top as the layers come.
 */
export function layerStyle(name: PlaceLayer['name']): string {
  const look = looks[name];
  const renderer = name === 'schools' ? byFit(look) : oneSymbol(look);
  return `<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'><qgis version="3.22.0" styleCategories="Symbology">${renderer}</qgis>`;
}

function oneSymbol(look: Look): string {
  return `<renderer-v2 type="singleSymbol" enableorderby="0" forceraster="0" symbollevels="0"><symbols>${symbol(look, '0')}</symbols></renderer-v2>`;
}

/** Rules, since a school without a fit is to be seen as well. */
function byFit(look: Look): string {
  const ramp = fitRamps.light;
  const rules = [
    { filter: 'fit IS NULL', label: 'No fit: nothing is known', look },
    ...ramp.map((shade, i) => {
      const from = i === 0 ? null : fitBreaks[i - 1];
      const to = i < fitBreaks.length ? fitBreaks[i] : null;
      const sides = [from === null ? '' : `fit >= ${from}`, to === null ? '' : `fit < ${to}`];
      const filter = sides.filter((side) => side !== '').join(' AND ');
      const label =
        from === null ? `Fit under ${to}` : to === null ? `${from} and more` : `${from} to ${to}`;
      return {
        filter,
        label,
        look: { ...look, properties: { ...look.properties, color: colour(shade) } },
      };
    }),
  ];
  const list = rules.map(
    ({ filter, label }, i) =>
      `<rule key="fit-${i}" symbol="${i}" filter="${escaped(filter)}" label="${escaped(label)}"/>`,
  );
  const symbols = rules.map((rule, i) => symbol(rule.look, String(i)));
  return `<renderer-v2 type="RuleRenderer" enableorderby="0" forceraster="0" symbollevels="0"><rules key="fit">${list.join('')}</rules><symbols>${symbols.join('')}</symbols></renderer-v2>`;
}

/** Properties twice: QGIS reads options from 3.26 on, and the older form before. */
function symbol({ type, layer, properties }: Look, name: string): string {
  const entries = Object.entries(properties);
  const options = entries.map(
    ([key, value]) => `<Option name="${key}" type="QString" value="${escaped(value)}"/>`,
  );
  const older = entries.map(([key, value]) => `<prop k="${key}" v="${escaped(value)}"/>`);
  return `<symbol type="${type}" name="${name}" alpha="1" clip_to_extent="1" force_rhr="0"><layer class="${layer}" enabled="1" locked="0" pass="0"><Option type="Map">${options.join('')}</Option>${older.join('')}</layer></symbol>`;
}

function marker({
  name,
  color,
  outline_color,
  size,
}: Record<'name' | 'color' | 'outline_color' | 'size', string>): Look {
  return {
    type: 'marker',
    layer: 'SimpleMarker',
    properties: {
      name,
      color: colour(color),
      outline_color: colour(outline_color),
      outline_style: 'solid',
      outline_width: '0.2',
      size,
      size_unit: 'MM',
    },
  };
}

/** '#bdd0e5' as '189,208,229,255'. */
function colour(hex: string, opacity = 255): string {
  return [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
    .concat(opacity)
    .join(',');
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
