// A portal of React 19: properties go in as properties, events come out as `on…`, and preventing one is a veto.

import { useCallback, useState, useSyncExternalStore, type JSX } from 'react';
import type { Viewer } from 'ilp-elements';
import type { IlpEditEvent } from 'ilp-elements/goal-editor';
import 'ilp-elements/types/react';

const viewer: Viewer = { id: 'dario', role: 'student' };

/**
 * Whether this is a browser that is done with what the server drew. React sets the properties of custom elements
 * where it draws them itself, and not where it takes them over; so a server draws a line of text in their place.
 */
const useIsInBrowser = (): boolean =>
  useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );

export function Portal(): JSX.Element {
  const [page, setPage] = useState<'goals' | 'careers'>('goals');
  const [edits, setEdits] = useState(0);
  const [isLocked, setLocked] = useState(false);
  const isInBrowser = useIsInBrowser();
  const handleEdit = useCallback(
    (event: IlpEditEvent): void => {
      if (isLocked) event.preventDefault();
      else setEdits((count) => count + 1);
    },
    [isLocked],
  );
  return (
    <main className="ilp-theme-district">
      <nav>
        <button onClick={() => setPage('goals')}>Goals</button>
        <button onClick={() => setPage('careers')}>Careers</button>
        <label>
          <input type="checkbox" checked={isLocked} onChange={({ target }) => setLocked(target.checked)} />
          Lock the plan
        </label>
        <output>{edits > 0 ? 'Something was written.' : 'Nothing was written.'}</output>
      </nav>
      {isInBrowser ? (
        <ilp-plan planId="react-host" storage="indexed-db" viewer={viewer}>
          {page === 'goals' ? (
            <ilp-goal-editor headingLevel={1} onilp-edit={handleEdit} />
          ) : (
            <ilp-career-explorer headingLevel={1} />
          )}
        </ilp-plan>
      ) : (
        <p>Your plan opens in a moment.</p>
      )}
    </main>
  );
}
