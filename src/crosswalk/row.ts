/**
 * What a row is. It lies with the packs, for a state or district brings rows of its own.
 * @module
 */
export {
  isCitation,
  planParts,
  rowGroups,
  rowKind,
  type Citation,
  type CrosswalkRow,
  type PlanPart,
  type RowDirection,
  type RowGroup,
  type RowLabels,
  type RowOwner,
  type RowStrength,
  type RowTrigger,
} from '../packs/crosswalk-row.js';
