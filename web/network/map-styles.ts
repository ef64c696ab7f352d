import { css } from 'lit';

/** The look of the drawing. */
export const drawingStyles = css`
  svg.stage {
    display: block;
    width: 100%;
    height: 100%;
    outline: none;
    cursor: grab;
    touch-action: none;
    user-select: none;
  }

  svg.stage:active {
    cursor: grabbing;
  }

  text {
    fill: var(--text);
    /* Seen from afar, letters are no smaller than from near. */
    font: 600 calc(12px / clamp(0.6, var(--zoom, 1), 1)) / 1 var(--font);
    text-anchor: middle;
    dominant-baseline: central;
    pointer-events: none;
  }

  .halo {
    fill: var(--accent);
    opacity: 0.06;
    transition: opacity var(--calm);
  }

  .halo.home {
    opacity: 0.12;
  }

  .halo.lost {
    fill: var(--danger);
    opacity: 0.05;
  }

  .links,
  .threads,
  .way {
    fill: none;
    vector-effect: non-scaling-stroke;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .links {
    stroke: var(--line-strong);
    stroke-width: 1.5;
    opacity: 0.75;
  }

  .threads {
    stroke: var(--line-strong);
    stroke-width: 1;
    opacity: 0.35;
  }

  .way {
    stroke: var(--accent);
    stroke-width: 3;
    opacity: 0.85;
  }

  .way.travelled {
    opacity: 0.4;
  }

  .traveller {
    fill: var(--accent-strong);
    stroke: var(--surface);
    stroke-width: 2;
  }

  .node {
    cursor: pointer;
    outline: none;
  }

  .node .disc {
    fill: var(--surface);
    stroke: var(--accent);
    stroke-width: 2;
    transition:
      fill var(--calm),
      stroke var(--calm);
  }

  .node.home .disc {
    fill: var(--accent);
  }

  .node.home .inside {
    fill: var(--on-accent);
  }

  .node .ring {
    fill: none;
    stroke: transparent;
    stroke-width: 2.5;
  }

  .node.chosen .ring {
    stroke: var(--accent);
  }

  .node:focus-visible .ring {
    stroke: var(--text);
  }

  .node .below,
  .dot .name {
    fill: var(--text-quiet);
    font-size: calc(11px / clamp(0.55, var(--zoom, 1), 1));
    font-weight: 500;
    paint-order: stroke;
    stroke: var(--ground);
    stroke-width: 3px;
    stroke-linejoin: round;
  }

  .node .below {
    fill: var(--text);
    font-weight: 600;
  }

  .node.lost {
    opacity: 0.75;
    transition: opacity 1.6s ease-out;
  }

  .node.lost .disc {
    fill: var(--danger-soft);
    stroke: var(--danger);
    stroke-dasharray: 4 4;
  }

  .node.lost text {
    fill: var(--danger);
    text-decoration: line-through;
  }

  .node.lost .below {
    text-decoration: none;
  }

  .dot {
    cursor: pointer;
  }

  .dot .target {
    fill: transparent;
  }

  .dot .disc {
    fill: color-mix(in srgb, var(--accent) 45%, var(--surface));
    stroke: var(--accent);
    stroke-width: 1.5;
    transition:
      fill var(--calm),
      stroke var(--calm);
  }

  .dot .ring {
    fill: none;
    stroke: transparent;
    stroke-width: 2;
  }

  .dot:hover .disc,
  .dot.lit .disc {
    fill: var(--accent-strong);
  }

  .dot.lit .name,
  .dot:hover .name {
    fill: var(--text);
    font-weight: 700;
  }

  .dot.chosen .ring,
  .dot.self .ring {
    stroke: var(--accent);
  }

  .dot.self .disc {
    fill: var(--accent-strong);
    stroke: var(--surface);
  }

  .dot.self .name {
    fill: var(--accent);
    font-weight: 700;
  }

  .dot.away .disc {
    fill: var(--ground);
    stroke: var(--line-strong);
    stroke-dasharray: 2.5 2.5;
  }

  .far .dot .name,
  .many .dot .name {
    display: none;
  }

  .far .dot.self .name,
  .many .dot.self .name,
  .far .dot.lit .name,
  .many .dot.lit .name,
  .far .dot:hover .name,
  .many .dot:hover .name,
  .far .dot.chosen .name,
  .many .dot.chosen .name {
    display: inline;
  }

  @media (forced-colors: active) {
    .node .disc,
    .dot .disc {
      fill: Canvas;
      stroke: CanvasText;
    }

    .node.home .disc,
    .dot.self .disc {
      fill: Highlight;
    }

    text {
      fill: CanvasText;
    }

    .way {
      stroke: Highlight;
    }
  }
`;
