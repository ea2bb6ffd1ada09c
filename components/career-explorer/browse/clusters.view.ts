import { html, nothing, type TemplateResult } from 'lit';
import { pathwayCounts } from '../../../src/careers/browse.js';
import type { Nearness } from '../../../src/careers/interests.js';
import type { ActivityAnswer } from '../career-keeping.js';
import type { CareerContext } from '../career-context.js';
import { heading } from '../../shared/heading.js';
import { notYet } from '../with-part.view.js';
import type { Listed } from './career-list.js';
import { foldedPart } from './fold.view.js';
import { findCluster, hasFramework2024, type ShownCluster } from './listed.js';
import { pressed } from './pressed.view.js';

/** The clusters to choose from; once one is chosen, its pathways. */
export function clustersView(context: CareerContext, listed: Listed): unknown {
  const { words, place, go } = context;
  if (place.cluster === undefined) return clusterList(context, listed);
  const cluster = findCluster(context, place.cluster);
  if (typeof cluster === 'object') return chosenCluster(context, listed, cluster);
  // What is awaited, or did not come, is said where the list would be.
  if (cluster) return nothing;
  return html`
    <div class="note" part="note">
      <p>${words.unknownCluster(place.cluster)}</p>
      <button
        type="button"
        data-key="cluster"
        @click=${() => {
          go({ screen: 'find', cluster: undefined }, 'clusters');
        }}
      >
        ${words.allClusters}
      </button>
    </div>
  `;
}

interface ListedCluster {
  readonly id: string;
  readonly nearness: Nearness | undefined;
}

/** In the order of what somebody likes, where they said so; none is ever left out. */
function orderedClusters({ index, interests, data }: CareerContext): readonly ListedCluster[] {
  const said = Object.entries(interests.answers);
  const nearness = said.length > 0 ? data.nearness.want() : 'waiting';
  if (typeof nearness === 'string') return index.clusters.map(({ id }) => ({ id, nearness: undefined }));
  const of = (answer: ActivityAnswer) =>
    Object.fromEntries(said.filter(([, each]) => each === answer).map(([id]) => [id, true]));
  const sums = nearness.interestsOf({
    liked: of('liked'),
    unsure: of('unsure'),
    disliked: of('disliked'),
  });
  return nearness.clusterOrder(index, sums);
}

function clusterList(context: CareerContext, listed: Listed): TemplateResult {
  const { words, list, data, level } = context;
  return foldedPart(list, {
    fold: 'clusters',
    part: 'clusters',
    isOpen: list.isOpen('clusters', list.hasRoomForClusters),
    level: level + 2,
    summary: words.clusters,
    draw: () => {
      const groups = list.isOf2024 ? data.groups.want() : undefined;
      const clusters =
        typeof groups === 'object'
          ? groups.map(({ id }) => ({ id, nearness: undefined }))
          : orderedClusters(context);
      return html`
        <p class="help">${groups ? words.approximate : words.clustersHelp}</p>
        ${
          typeof groups === 'string'
            ? notYet(words, [data.groups])
            : clusterButtons(context, clusters, listed)
        }
        ${frameworkSwitch(context)}
      `;
    },
  });
}

/** A district's own pack may have clusters without a job; what can never lead anywhere is left out. */
function clustersWithJobs({ prepared }: Listed): readonly string[] {
  const held = prepared.facets.cluster.filter(({ rows }) => rows.some((word) => word !== 0));
  return held.map(({ value }) => value);
}

function clusterButtons(
  context: CareerContext,
  clusters: readonly ListedCluster[],
  listed: Listed,
): TemplateResult {
  const { words, list, go, keeping } = context;
  const counts = new Map(listed.options.cluster.map(({ value, count }) => [value, count]));
  const ids = clustersWithJobs(listed);
  const near = keeping?.isStudent ? words.near : words.nearOther;
  const choose = (id: string) => {
    go({ cluster: id }, 'cluster');
    list.tellAtRest();
  };
  const button = ({ id, nearness }: ListedCluster) => {
    const count = counts.get(id) ?? 0;
    const cluster = findCluster(context, id);
    return html`
      <li>
        <button
          type="button"
          class="cluster-button"
          data-key=${`cluster.${id}`}
          ?disabled=${count === 0}
          @click=${() => choose(id)}
        >
          <span>${typeof cluster === 'object' ? cluster.name : nothing}</span>
          <span class="help">
            ${words.jobs(count)}${nearness ? html`<span class="near">, ${near[nearness]}</span>` : nothing}
          </span>
        </button>
      </li>
    `;
  };
  return html`
    <ul role="list">
      ${clusters.filter(({ id }) => ids.includes(id)).map(button)}
    </ul>
  `;
}

/** The clusters of 2024 are mapped from the 16; a district with clusters of its own has no such map. */
function frameworkSwitch({ words, index, list }: CareerContext): TemplateResult | typeof nothing {
  if (!hasFramework2024(index)) return nothing;
  return html`
    <button type="button" class="quiet" data-key="framework" @click=${() => list.look(!list.isOf2024)}>
      ${list.isOf2024 ? words.all16 : words.fewer14}
    </button>
  `;
}

function chosenCluster(context: CareerContext, listed: Listed, cluster: ShownCluster): TemplateResult {
  const { words, level, list, go } = context;
  const { id, name, isOf2024 } = cluster;
  const handleAll = () => {
    list.fold('clusters', true);
    go({ cluster: undefined }, `cluster.${id}`);
    list.tellAtRest();
  };
  return html`
    <section class="chosen-cluster card" part="cluster" aria-labelledby="cluster-name">
      <div tabindex="-1" data-key="cluster">
        ${heading(level + 2, 'cluster-name', isOf2024 ? words.approximateName(name) : name)}
      </div>
      ${pathways(context, listed, cluster)}
      <div class="buttons">
        <button type="button" data-key="all-clusters" @click=${handleAll}>${words.allClusters}</button>
        ${isOf2024 ? nothing : forCluster(context, cluster)}
      </div>
    </section>
  `;
}

function forCluster({ words, go, keeping }: CareerContext, { id, name }: ShownCluster): TemplateResult {
  const isKept = keeping?.find('cluster', id) !== undefined;
  return html`
    <button type="button" data-key="guide" @click=${() => go({ screen: 'guide', cluster: id })}>
      ${words.printGuide}
    </button>
    ${
      keeping?.mayKeep
        ? pressed({
            key: 'keep-cluster',
            label: isKept ? words.kept : words.keepCluster,
            isPressed: isKept,
            handleClick: () => keeping.toggle('cluster', id, name),
          })
        : isKept
          ? html`<span class="kept">${words.kept}</span>`
          : nothing
    }
  `;
}

function pathways(
  context: CareerContext,
  listed: Listed,
  cluster: ShownCluster,
): TemplateResult | typeof nothing {
  const { words, list } = context;
  if (cluster.pathways.length === 0) return nothing;
  const ids = cluster.pathways.map(({ id }) => id);
  const counts = pathwayCounts(listed.prepared, listed.found, list.wish, ids);
  return html`
    <p class="label" id="pathways">${words.pathways}</p>
    <ul class="pathways" role="list" aria-labelledby="pathways">
      ${cluster.pathways.map(({ id, name }, place) => {
        const isPressed = list.wish.pathway === id;
        const count = counts[place] ?? 0;
        const button = pressed({
          key: `pathway.${id}`,
          label: html`${name} <span class="help">${words.left(count)}</span>`,
          isPressed,
          isDisabled: count === 0 && !isPressed,
          handleClick: () => list.want({ pathway: isPressed ? undefined : id }),
        });
        return html`<li>${button}</li>`;
      })}
    </ul>
  `;
}
