import { css, html, LitElement, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { identiconPicture } from './identicon-cells.js';

/** The picture of a key, to tell people apart at a glance; it says nothing that is not in words beside it. */
@customElement('tabmesh-identicon')
export class TabmeshIdenticon extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
      width: 2.5rem;
      height: 2.5rem;
      border-radius: 30%;
      overflow: hidden;
    }

    svg {
      display: block;
      width: 100%;
      height: 100%;
    }
  `;

  @property({ attribute: false }) key: Uint8Array | undefined;

  override render(): TemplateResult {
    const { hue, cellHue, cells } = identiconPicture(this.key ?? new Uint8Array());
    const ground = this.key === undefined ? 'hsl(160 5% 60%)' : `hsl(${hue} 38% 42%)`;
    const dots = this.key === undefined ? [] : cells;
    return html`<svg aria-hidden="true" viewBox="0 0 7 7">
      <rect width="7" height="7" fill=${ground} />
      ${dots.map(({ x, y }) => svg`<rect x=${x + 1} y=${y + 1} width="1.02" height="1.02" fill=${`hsl(${cellHue} 85% 82%)`} />`)}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tabmesh-identicon': TabmeshIdenticon;
  }
}
