import { type ComponentProps, lazy, memo, type ReactNode, Suspense, useMemo } from 'react';
import { MapView } from '../map/map-view.tsx';
import { areaUnderShape } from '../state/area.ts';
import { useRanked } from '../state/ranking-store.ts';
import { schoolsOn, useShortlist } from '../state/shortlist-store.ts';
import { useView } from '../state/view-store.ts';
import { FaultBoundary } from './fault-boundary.tsx';
import styles from './main-window.module.css';
import { PaneFault } from './window-fault.tsx';

const ShortlistView = lazy(async () => ({
  default: (await import('../shortlist/shortlist-view.tsx')).ShortlistView,
}));
const PipelineView = lazy(async () => ({
  default: (await import('../pipeline/pipeline-view.tsx')).PipelineView,
}));
const ContactsView = lazy(async () => ({
  default: (await import('../contacts/contacts-view.tsx')).ContactsView,
}));
const ProfileView = lazy(async () => ({
  default: (await import('../profile/profile-view.tsx')).ProfileView,
}));
const RobustnessView = lazy(async () => ({
  default: (await import('../robustness/robustness-view.tsx')).RobustnessView,
}));

/** The middle of the window: the map, the shortlist, the profile behind the ranking, or how sure the ranking is. */
export function Stage({ visible, children }: { visible: Uint8Array; children: ReactNode }) {
  const stage = useView((view) => view.stage);
  const covered = useView((view) => view.layout === 'table');
  return (
    <main className={styles.stage} data-covered={covered || undefined}>
      <MapStage visible={visible} shown={stage === 'map' && !covered} />
      {stage === 'shortlist' && (
        <FaultBoundary
          instead={(fault, again) => <PaneFault part="The shortlist" fault={fault} again={again} />}
        >
          <Suspense fallback={<Waiting what="shortlist" />}>
            <ShortlistView />
          </Suspense>
        </FaultBoundary>
      )}
      {stage === 'profile' && (
        <FaultBoundary
          instead={(fault, again) => <PaneFault part="The profile" fault={fault} again={again} />}
        >
          <Suspense fallback={<Waiting what="profile" />}>
            <ProfileView />
          </Suspense>
        </FaultBoundary>
      )}
      {stage === 'robustness' && (
        <FaultBoundary
          instead={(fault, again) => (
            <PaneFault part="The robustness view" fault={fault} again={again} />
          )}
        >
          <Suspense fallback={<Waiting what="robustness view" />}>
            <RobustnessView />
          </Suspense>
        </FaultBoundary>
      )}
      {children}
    </main>
  );
}

/** The pipeline or the contacts, whose columns take the room of the list as well. */
export function WideStage({ onOpenSchool }: { onOpenSchool: () => void }) {
  const stage = useView((view) => view.stage);
  if (stage === 'contacts') {
    return (
      <div className={styles.wide}>
        <FaultBoundary
          instead={(fault, again) => <PaneFault part="The contacts" fault={fault} again={again} />}
        >
          <Suspense fallback={<Waiting what="contacts" />}>
            <ContactsView />
          </Suspense>
        </FaultBoundary>
      </div>
    );
  }
  return (
    <div className={styles.wide}>
      <FaultBoundary
        instead={(fault, again) => <PaneFault part="The pipeline" fault={fault} again={again} />}
      >
        <Suspense fallback={<Waiting what="pipeline" />}>
          <PipelineView onOpenSchool={onOpenSchool} />
        </Suspense>
      </FaultBoundary>
    </div>
  );
}

function Waiting({ what }: { what: string }) {
  return <p className={styles.wait}>{`Opening the ${what}`}</p>;
}

/** The map is kept while another stage shows, so that coming back to it costs nothing. */
function MapStage({ visible, shown }: { visible: Uint8Array; shown: boolean }) {
  const { atlas, figures, fit, ranking, profile } = useRanked((all) => all);
  const { selected, hovered, select, hover, openArea } = useView();
  const shortlist = useShortlist();
  const candidates = useMemo(
    () => positionsOf(schoolsOn(shortlist), atlas.schools.unitid),
    [shortlist, atlas],
  );
  return (
    <div className={styles.map} data-hidden={shown ? undefined : ''}>
      <FaultBoundary
        instead={(fault, again) => <PaneFault part="The map" fault={fault} again={again} />}
      >
        <HeldMap
          shown={shown}
          atlas={atlas}
          figures={figures}
          fit={fit.fit}
          standing={ranking.standing}
          visible={visible}
          selected={selected}
          onSelect={select}
          hovered={hovered}
          onHover={hover}
          onOpenCounty={(shape) => openArea(areaUnderShape(atlas, profile.areaMode, shape))}
          candidates={candidates}
          areaMode={profile.areaMode}
          baseline={profile.baselines.immigrants}
        />
      </FaultBoundary>
    </div>
  );
}

/** Those that the datasets have, in their order. */
function positionsOf(listed: ReadonlySet<string>, unitids: readonly string[]): number[] {
  if (listed.size === 0) return [];
  return unitids.flatMap((unitid, school) => (listed.has(unitid) ? [school] : []));
}

/** A hidden map is not redrawn: dragging a weight on another stage must not pay for it. */
const HeldMap = memo(
  ({ shown: _, ...map }: ComponentProps<typeof MapView> & { shown: boolean }) => (
    <MapView {...map} />
  ),
  (_, next) => !next.shown,
);
