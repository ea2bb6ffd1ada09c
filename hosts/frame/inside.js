// The page in the frame: tells the portal around it how high it is, whenever that changes.

/** The portal's own origin, so that no other page around this one hears of it. */
const portal = document.referrer && new URL(document.referrer).origin;

function tellHeight() {
  const { height } = document.body.getBoundingClientRect();
  window.parent.postMessage({ type: 'ilp-height', height }, portal);
}

if (portal && window.parent !== window) new ResizeObserver(tellHeight).observe(document.body);
else
  console.warn('The page around this one does not say who it is: its iframe needs referrerpolicy="origin".');
