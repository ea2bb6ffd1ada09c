/** The script of a frame that plays a page of the portal, with a plan on a server. */
import type { Viewer } from 'ilp-elements';
import 'ilp-elements/plan';
import type { IlpPlan } from 'ilp-elements/plan';
import { httpStorage } from 'ilp-elements/storage/http';

declare global {
  interface Window {
    /** Opens a plan on a device of the person's own. */
    openHttpPlan?: (base: string, planId: string, viewer: Viewer) => IlpPlan;
  }
}

window.openHttpPlan = (base, planId, viewer) => {
  const plan = document.createElement('ilp-plan');
  plan.device = 'own';
  plan.planId = planId;
  plan.viewer = viewer;
  // Few words at once, so that a test need not wait long for a request that fails.
  plan.adapter = httpStorage({ base, tries: 2 });
  document.body.append(plan);
  return plan;
};
