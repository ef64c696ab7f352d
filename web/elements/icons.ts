import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** A sign beside words, drawn with the colour of the text; never heard. */
function icon(shapes: SVGTemplateResult, width = 20): TemplateResult {
  return html`<svg
    aria-hidden="true"
    viewBox="0 0 ${width} 20"
    width=${width}
    height="20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${shapes}
  </svg>`;
}

export const sendIcon = icon(svg`<path d="M3.5 10 16.5 4 12 16.5 9.5 11Z M9.5 11 16.5 4" />`);
export const backIcon = icon(svg`<path d="M12.5 4.5 7 10l5.5 5.5" />`);
export const roomIcon = icon(svg`<path d="M7.5 3.5 6 16.5M14 3.5 12.5 16.5M3.5 7.5h13M3 12.5h13" />`);
export const lockIcon = icon(
  svg`<rect x="4.5" y="9" width="11" height="8" rx="2" /><path d="M7 9V6.5a3 3 0 0 1 6 0V9" />`,
);
export const emojiIcon = icon(
  svg`<circle cx="10" cy="10" r="7" /><path d="M7.2 12a3.4 3.4 0 0 0 5.6 0M7.6 8v.1M12.4 8v.1" />`,
);
export const attachIcon = icon(
  svg`<path d="m15.5 9.5-5.6 5.6a3.4 3.4 0 0 1-4.8-4.8l6-6a2.3 2.3 0 0 1 3.2 3.2l-5.9 5.9a1.1 1.1 0 0 1-1.6-1.6l5.2-5.2" />`,
);
export const fileIcon = icon(svg`<path d="M5 2.75h6.5L15.5 7v10.25H5ZM11.25 3v4.25h4" />`);
export const pictureIcon = icon(
  svg`<rect x="2.5" y="4" width="15" height="12" rx="2" /><circle cx="7" cy="8" r="1.25" /><path d="m3 14 4.5-3.5 3 2L14 9l3.5 3" />`,
);
export const bellOffIcon = icon(svg`<path d="M5 14V9a5 5 0 0 1 10 0v5l1 1.5H4ZM8.5 17.5h3M3.5 3.5l13 13" />`);
export const searchIcon = icon(svg`<circle cx="9" cy="9" r="5" /><path d="m13 13 3.5 3.5" />`);
export const replyIcon = icon(svg`<path d="M8.5 5 4 9.5 8.5 14M4 9.5h7a5 5 0 0 1 5 5v1" />`);
export const editIcon = icon(
  svg`<path d="m4 16 .8-3.4L13 4.4a1.5 1.5 0 0 1 2.1 0l.5.5a1.5 1.5 0 0 1 0 2.1l-8.2 8.2Z" />`,
);
export const deleteIcon = icon(svg`<path d="M4 5.5h12M8 5.5V4h4v1.5M5.5 5.5l.7 11h7.6l.7-11" />`);
export const closeIcon = icon(svg`<path d="m5 5 10 10M15 5 5 15" />`);
export const plusIcon = icon(svg`<path d="M10 4v12M4 10h12" />`);
export const downIcon = icon(svg`<path d="M10 4v12M5 11l5 5 5-5" />`);
export const waitingIcon = icon(svg`<circle cx="10" cy="10" r="6.25" /><path d="M10 6.5V10l2.5 1.5" />`);
export const sentIcon = icon(svg`<path d="m4 10.5 4 4 8-9" />`);
const twoTicks = svg`<path d="m3.5 10.5 3.5 4 7-9M12.5 13.5l1 1 7-9" />`;
export const deliveredIcon = icon(twoTicks, 24);
export const readIcon = icon(
  svg`<rect x="0.5" y="2" width="23" height="16" rx="8" fill="currentColor" stroke="none" />
    <g class="ground">${twoTicks}</g>`,
  24,
);
export const verifiedIcon = icon(
  svg`<path d="M10 2.5 16 5v4.5c0 3.6-2.4 6.4-6 8-3.6-1.6-6-4.4-6-8V5Z" /><path d="m7.2 9.8 2 2 3.6-4" />`,
);
export const warningIcon = icon(svg`<path d="M10 3 18 16.5H2Z" /><path d="M10 8v4M10 14.2v.1" />`);
export const moreIcon = icon(
  svg`<g fill="currentColor" stroke="none"><circle cx="10" cy="4.5" r="1.6" /><circle cx="10" cy="10" r="1.6" /><circle cx="10" cy="15.5" r="1.6" /></g>`,
);
export const failedIcon = icon(svg`<circle cx="10" cy="10" r="6.75" /><path d="M10 6.5v4M10 13.4v.1" />`);

export const networkIcon = icon(
  svg`<path d="M5 15 10 5l5 10Z" /><g fill="currentColor" stroke="none"><circle cx="10" cy="5" r="2.6" /><circle cx="5" cy="15" r="2.6" /><circle cx="15" cy="15" r="2.6" /></g>`,
);

/** Three peers and the links between them. */
export const logo = html`<svg aria-hidden="true" viewBox="0 0 32 32" width="28" height="28">
  <path
    d="M9 10.5 23 9 17 23Z"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linejoin="round"
    opacity="0.5"
  />
  <circle cx="9" cy="10.5" r="4" fill="currentColor" />
  <circle cx="23" cy="9" r="3" fill="currentColor" />
  <circle cx="17" cy="23" r="4.75" fill="currentColor" />
</svg>`;
