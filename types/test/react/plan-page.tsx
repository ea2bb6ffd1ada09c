// A page of React 19 with the elements in it, checked by TypeScript: what must not pass says so.

import { useRef, type JSX } from 'react';
import type { IlpEditEvent, IlpGoalEditor } from 'ilp-elements/goal-editor';
import type { StorageAdapter } from 'ilp-elements';
import 'ilp-elements/types/react';

export function PlanPage({ adapter }: { readonly adapter: StorageAdapter }): JSX.Element {
  const editor = useRef<IlpGoalEditor>(null);
  const handleEdit = (event: IlpEditEvent): void => console.info(event.detail.ids, event.detail.field);
  return (
    <ilp-plan planId="dario-2027" viewer={{ id: 'dario', role: 'student' }} adapter={adapter} lang="es">
      <ilp-goal-editor ref={editor} headingLevel={3} onilp-edit={handleEdit} className="goals" key="goals" />
      <ilp-course-plan heading-level="3" />
      <ilp-career-explorer
        screen="compare"
        onilp-career-place={({ detail }) => console.info(detail.cluster)}
      />
      <ilp-iep-crosswalk onilp-access={({ detail }) => console.info(detail.row, detail.reason)} />
    </ilp-plan>
  );
}

export const wrong: readonly JSX.Element[] = [
  // @ts-expect-error a role that does not exist
  <ilp-plan viewerRole="headmaster" />,
  // @ts-expect-error a level is a number
  <ilp-goal-editor headingLevel="three" />,
  // @ts-expect-error what an event carries is known
  <ilp-iep-crosswalk onilp-access={({ detail }) => console.info(detail.nobody)} />,
  // @ts-expect-error no such element
  <ilp-goals />,
];
