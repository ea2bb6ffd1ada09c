import { html, nothing, type TemplateResult } from 'lit';
import { interestAreas } from '../../../src/careers/career-pack.js';
import { clusterOrder, type ClusterFit } from '../../../src/careers/interests.js';
import { inLanguage } from '../job/figures.js';
import type { ResultModel } from './result-model.js';

/** Every cluster, the nearest first, and one that is far away. Where all areas are liked alike, none is near. */
export function nearClusters({ context, words, areas }: ResultModel): TemplateResult {
  const { index, locale, go } = context;
  const isFlat = new Set(interestAreas.map((area) => areas[area].strength ?? 0.5)).size === 1;
  const fits = clusterOrder(index, areas);
  const button = ({ id, place, nearness }: ClusterFit) => {
    const cluster = index.clusters[place];
    const handleOpen = () => {
      go({ screen: 'find', cluster: id });
    };
    return html`
      <button type="button" @click=${handleOpen}>
        <span>${cluster && inLanguage(locale, cluster.name)}</span>
        ${nearness && !isFlat ? html`<span class="help">${words.near[nearness]}</span>` : nothing}
      </button>
    `;
  };
  return html`
    <p>${isFlat ? words.noOrder : words.order}</p>
    <ul class="near" role="list">
      ${fits.map((fit) => html`<li>${button(fit)}</li>`)}
    </ul>
    ${isFlat ? nothing : html`<div class="near">${words.far} ${fits.slice(-1).map(button)}</div>`}
  `;
}
