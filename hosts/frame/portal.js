// The portal: shows a page of another origin, as high as that page says it is.

/** Where the plan is served from; a portal would write the vendor's address here. */
const origin = `${location.protocol}//localhost:${location.port}`;

const frame = document.querySelector('iframe');

/** Anybody may send messages: only this frame, from this origin, and only a height that can be one. */
function heightIn({ source, origin: from, data }) {
  if (source !== frame.contentWindow || from !== origin) return undefined;
  const isHeight = data?.type === 'ilp-height' && Number.isFinite(data.height) && data.height > 0;
  return isHeight ? data.height : undefined;
}

window.addEventListener('message', (event) => {
  const height = heightIn(event);
  if (height) frame.style.blockSize = `${Math.ceil(height)}px`;
});

frame.src = `${origin}/frame/inside.html`;
