import { css } from 'lit';

/** The look of the line that says how safe a plan is. */
export const saveLine = css`
  .status {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.6rem;
    align-items: center;
    min-block-size: var(--_target);
    margin-block-end: calc(var(--_space) * 0.75);
    color: var(--_muted);
    font-size: 0.95em;
  }

  .status > span:not(.mark) {
    flex: 1 1 12rem;
  }

  .status.alert {
    padding: 0.5rem 0.9rem;
    border: 1px solid var(--_alert);
    border-radius: var(--_radius-small);
    background: var(--_alert-tint);
    color: var(--_alert);
  }

  .mark {
    inline-size: 0.7rem;
    block-size: 0.7rem;
    border: 2px solid currentcolor;
    border-radius: 50%;
  }

  .good .mark {
    border-color: var(--_good);
    background: var(--_good);
  }

  .alert .mark {
    border-radius: 2px;
    rotate: 45deg;
  }
`;
