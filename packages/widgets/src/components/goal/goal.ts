/** `<circunomy-goal src campaign?>`: what a campaign collects, how far it has come, and what that costs. */
import type { Campaign, Campaigns, Community, Impact } from '@circunomy/sdk';
import {
  type CampaignDescription,
  type CampaignFact,
  describeCampaign,
} from '@circunomy/sdk/format';
import { campaignsStore, communityStore, impactStore } from '@circunomy/sdk/stores';
import { html, nothing, type PropertyDeclarations, svg, type TemplateResult } from 'lit';
import { CircunomyElement } from '../../base/circunomy-element.ts';
import type { Stores } from '../../controllers/stores-controller.ts';
import { fill } from '../../locales/fill.ts';
import { card } from '../../styles/card.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { chooseCampaign } from './choose-campaign.ts';
import { goalStrings } from './goal.strings.ts';
import { goalStyles } from './goal.styles.ts';

type Data = {
  readonly community: Community;
  readonly campaigns: Campaigns;
  readonly impact: Impact;
};

/**
 * Everything shown follows from entries; days left are counted from the day of the last one, and it says so.
 * Without `campaign` it shows the open one that was opened first, else the newest that ended. An open campaign leads
 * to the products; content with `slot="action"`, such as a `<circunomy-buy-for-aid>`, takes the place of that link.
 *
 * @example
 * <circunomy-goal src="https://example.org/our-community/">
 *   <a href="https://example.org/our-community/campaigns/">Our campaign</a>
 * </circunomy-goal>
 */
export class Goal extends CircunomyElement<Data> {
  static override properties: PropertyDeclarations = { campaign: { type: String } };
  static override styles = [tokens, card, goalStyles];

  /** Id of a campaign; empty for the open one. */
  declare campaign: string;

  constructor() {
    super();
    this.campaign = '';
  }

  protected open(src: string): Stores<Data> {
    return {
      community: communityStore(src),
      campaigns: campaignsStore(src),
      impact: impactStore(src),
    };
  }

  protected renderData({ community, campaigns, impact: { asOf } }: Data): TemplateResult {
    const campaign = chooseCampaign(campaigns, this.campaign);
    if (!campaign) return this.#renderNone(community, campaigns);
    const told = describeCampaign(campaign, { format: this.format, asOf });
    const label = fill(goalStrings[this.language].label, { campaign: told.name });
    return html`<section class="card" part="card" aria-label=${label}>
      <div class="head">
        <p class="by"><bdi part="community">${community.name}</bdi> ${this.renderFictional(community)}</p>
        <p class="name" part="name"><bdi>${told.name}</bdi></p>
        ${told.about ? html`<p class="about"><bdi>${told.about}</bdi></p>` : nothing}
        ${this.#renderReached(campaign, told)}
        ${this.#renderProof(community, campaign)}
      </div>
      <dl class="facts" part="facts">${told.facts.map((fact) => this.#renderFact(fact, campaign))}</dl>
      ${told.isOpen ? this.#renderAction(community) : nothing}
    </section>`;
  }

  protected renderSkeleton(): TemplateResult {
    const bone = (length: string): TemplateResult => html`<span class="bone ${length}"></span>`;
    return html`<div class="card">
      <div class="head">${['half', 'half', 'value', 'whole', 'half'].map(bone)}</div>
      <div class="facts">${Array.from({ length: 6 }, () => html`<div class="fact">${['half', 'whole'].map(bone)}</div>`)}</div>
    </div>`;
  }

  #renderReached(campaign: Campaign, told: CampaignDescription): TemplateResult {
    const { collected, collectedLabel, collectedNote, goal, share } = told;
    return html`<p class="sum" part="reached"><strong class="value">${collected}</strong>
        <span class="of">${collectedLabel} ${goal}</span></p>
      ${share === null ? nothing : this.#renderBar(campaign, `${collectedLabel} ${goal}`, share)}
      ${collectedNote === null ? nothing : html`<p class="proof">${collectedNote}</p>`}`;
  }

  /** Full to what was collected of the goal; where that is more, to all of it, with a tick where the goal lies. */
  #renderBar({ figures: { reached } }: Campaign, label: string, share: string): TemplateResult {
    const most = Math.max(1, reached?.share ?? 0);
    const text = fill(goalStrings[this.language].ofGoal, { share });
    return html`<div class="bar">
        <progress part="progress" max=${most} value=${reached?.share ?? 0} aria-label=${label} aria-valuetext=${text}></progress>
        ${most > 1 ? html`<svg class="tick" aria-hidden="true">${svg`<line x1=${`${100 / most}%`} x2=${`${100 / most}%`} y1="0" y2="100%" />`}</svg>` : nothing}
      </div>
      <p class="of" part="share">${text}</p>`;
  }

  #renderProof(community: Community, { entry, figures }: Campaign): TemplateResult {
    const { contributions } = figures;
    const count = (contributions?.personal?.of ?? 0) + (contributions?.public?.of ?? 0);
    const { itemised, entry: nth } = goalStrings[this.language];
    const { format } = this;
    const proof = `${fill(itemised, { count: format.number(count) }, count)} · `;
    return html`<p class="proof"><a class="mark" part="mark" href=${this.page(community, `entries/${entry}/`)}>
      <span>${count > 0 ? proof : nothing}${fill(nth, { number: format.number(entry) })}</span></a></p>`;
  }

  #renderFact(fact: CampaignFact, { figures: { costShare } }: Campaign): TemplateResult {
    const { name, label, value, note, isAlarming } = fact;
    return html`<div class="fact ${isAlarming ? 'alarming' : ''}" part="fact ${name}">
      <dt>${label}</dt>
      <dd><bdi>${value}</bdi>
        ${name === 'costs' && costShare ? this.#renderCap(costShare) : nothing}
        ${note === null ? nothing : html`<small><bdi>${note}</bdi></small>`}</dd>
    </div>`;
  }

  #renderCap({ share, cap }: NonNullable<Campaign['figures']['costShare']>): TemplateResult {
    return html`<meter part="cap" max=${Math.max(cap, share)} high=${cap} optimum="0" value=${share}
      aria-label=${goalStrings[this.language].costs} aria-valuetext=${this.format.share(share)}></meter>`;
  }

  #renderAction(community: Community): TemplateResult {
    return html`<div class="foot" part="action"><slot name="action">
      <a class="button solid" part="button" href=${this.page(community, 'products/')}>${goalStrings[this.language].buy}</a>
    </slot></div>`;
  }

  #renderNone(community: Community, { campaigns }: Campaigns): TemplateResult {
    const strings = goalStrings[this.language];
    const text = this.campaign ? fill(strings.notThere, { id: this.campaign }) : strings.none;
    return html`<div class="card note" part="empty"><p><bdi>${text}</bdi></p>
      ${campaigns.length > 0 ? html`<a class="button" href=${this.page(community, 'campaigns/')}>${strings.all}</a>` : nothing}
    </div>`;
  }
}
