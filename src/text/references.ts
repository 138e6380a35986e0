/**
 * What to read about each idea of the glossary.
 * Not here: what the ideas mean (en/glossary.ts). References are data and are not translated: works stand in their own words.
 * Invariant: every idea has at least one, and every work is about some idea.
 */
import type { Idea } from '../scenario/index.ts';

export type Reference = {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  /** Publisher and place, or journal, volume, number and pages. */
  readonly published: string;
};

const WORKS = {
  'axelrod-1984': { authors: 'Robert Axelrod', year: 1984, title: 'The Evolution of Cooperation', published: 'New York: Basic Books' },
  'coe-vaynman-2020': { authors: 'Andrew J. Coe and Jane Vaynman', year: 2020, title: 'Why Arms Control Is So Rare', published: 'American Political Science Review 114 (2), 342–355' },
  'evans-1993': {
    authors: 'Peter B. Evans, Harold K. Jacobson and Robert D. Putnam (eds)', year: 1993, title: 'Double-Edged Diplomacy: International Bargaining and Domestic Politics',
    published: 'Berkeley: University of California Press',
  },
  'farrell-rabin-1996': { authors: 'Joseph Farrell and Matthew Rabin', year: 1996, title: 'Cheap Talk', published: 'Journal of Economic Perspectives 10 (3), 103–118' },
  'fearon-1994': {
    authors: 'James D. Fearon', year: 1994, title: 'Domestic Political Audiences and the Escalation of International Disputes',
    published: 'American Political Science Review 88 (3), 577–592',
  },
  'fearon-1995': { authors: 'James D. Fearon', year: 1995, title: 'Rationalist Explanations for War', published: 'International Organization 49 (3), 379–414' },
  'fearon-1997': {
    authors: 'James D. Fearon', year: 1997, title: 'Signaling Foreign Policy Interests: Tying Hands versus Sinking Costs', published: 'Journal of Conflict Resolution 41 (1), 68–90',
  },
  'fisher-ury-1981': {
    authors: 'Roger Fisher and William Ury', year: 1981, title: 'Getting to Yes: Negotiating Agreement Without Giving In', published: 'Boston: Houghton Mifflin',
  },
  'herz-1950': { authors: 'John H. Herz', year: 1950, title: 'Idealist Internationalism and the Security Dilemma', published: 'World Politics 2 (2), 157–180' },
  'jervis-1978': { authors: 'Robert Jervis', year: 1978, title: 'Cooperation under the Security Dilemma', published: 'World Politics 30 (2), 167–214' },
  'jpoa-2013': { authors: 'E3/EU+3 and the Islamic Republic of Iran', year: 2013, title: 'Joint Plan of Action', published: 'Geneva, 24 November 2013' },
  'kahn-1965': { authors: 'Herman Kahn', year: 1965, title: 'On Escalation: Metaphors and Scenarios', published: 'New York: Praeger' },
  'kalai-smorodinsky-1975': {
    authors: 'Ehud Kalai and Meir Smorodinsky', year: 1975, title: 'Other Solutions to Nash’s Bargaining Problem', published: 'Econometrica 43 (3), 513–518',
  },
  'kydd-2005': { authors: 'Andrew H. Kydd', year: 2005, title: 'Trust and Mistrust in International Relations', published: 'Princeton: Princeton University Press' },
  'lax-sebenius-1986': {
    authors: 'David A. Lax and James K. Sebenius', year: 1986, title: 'The Manager as Negotiator: Bargaining for Cooperation and Competitive Gain', published: 'New York: Free Press',
  },
  'nash-1950': { authors: 'John F. Nash', year: 1950, title: 'The Bargaining Problem', published: 'Econometrica 18 (2), 155–162' },
  'osgood-1962': { authors: 'Charles E. Osgood', year: 1962, title: 'An Alternative to War or Surrender', published: 'Urbana: University of Illinois Press' },
  'pruitt-1981': { authors: 'Dean G. Pruitt', year: 1981, title: 'Negotiation Behavior', published: 'New York: Academic Press' },
  'putnam-1988': {
    authors: 'Robert D. Putnam', year: 1988, title: 'Diplomacy and Domestic Politics: The Logic of Two-Level Games', published: 'International Organization 42 (3), 427–460',
  },
  'raiffa-1982': { authors: 'Howard Raiffa', year: 1982, title: 'The Art and Science of Negotiation', published: 'Cambridge, MA: Harvard University Press' },
  'schelling-1960': { authors: 'Thomas C. Schelling', year: 1960, title: 'The Strategy of Conflict', published: 'Cambridge, MA: Harvard University Press' },
  'schelling-1966': { authors: 'Thomas C. Schelling', year: 1966, title: 'Arms and Influence', published: 'New Haven: Yale University Press' },
  'security-council-2015': { authors: 'United Nations Security Council', year: 2015, title: 'Resolution 2231 (2015)', published: 'S/RES/2231 (2015), 20 July 2015' },
  'spence-1973': { authors: 'Michael Spence', year: 1973, title: 'Job Market Signaling', published: 'Quarterly Journal of Economics 87 (3), 355–374' },
  'tollison-willett-1979': {
    authors: 'Robert D. Tollison and Thomas D. Willett', year: 1979, title: 'An Economic Theory of Mutually Advantageous Issue Linkages in International Negotiations',
    published: 'International Organization 33 (4), 425–449',
  },
  'touval-zartman-1985': {
    authors: 'Saadia Touval and I. William Zartman (eds)', year: 1985, title: 'International Mediation in Theory and Practice', published: 'Boulder: Westview Press',
  },
  'zartman-1985': {
    authors: 'I. William Zartman', year: 1985, title: 'Ripe for Resolution: Conflict and Intervention in Africa', published: 'New York: Oxford University Press',
  },
  'zartman-2000': {
    authors: 'I. William Zartman', year: 2000, title: 'Ripeness: The Hurting Stalemate and Beyond',
    published: 'In: National Research Council, International Conflict Resolution After the Cold War. Washington, DC: National Academy Press, 225–250',
  },
} as const satisfies Readonly<Record<string, Reference>>;

type Work = keyof typeof WORKS;

const READ: Readonly<Record<Idea, readonly [Work, ...Work[]]>> = {
  'batna': ['fisher-ury-1981', 'lax-sebenius-1986'],
  'zopa': ['raiffa-1982'],
  'two-level-game': ['putnam-1988', 'evans-1993'],
  'win-set': ['putnam-1988'],
  'ripeness': ['zartman-1985', 'zartman-2000'],
  'credibility': ['schelling-1960', 'kydd-2005'],
  'commitment-problem': ['fearon-1995'],
  'security-dilemma': ['herz-1950', 'jervis-1978'],
  'costly-signal': ['spence-1973', 'fearon-1997', 'kydd-2005'],
  'cheap-talk': ['farrell-rabin-1996'],
  'graduated-reciprocation': ['osgood-1962', 'axelrod-1984'],
  'audience-costs': ['fearon-1994'],
  'brinkmanship': ['schelling-1960', 'schelling-1966'],
  'escalation-ladder': ['kahn-1965'],
  'logrolling': ['pruitt-1981', 'lax-sebenius-1986'],
  'package-deal': ['tollison-willett-1979', 'raiffa-1982'],
  'interim-agreement': ['jpoa-2013'],
  'verification': ['coe-vaynman-2020'],
  'snapback': ['security-council-2015'],
  'mediation': ['touval-zartman-1985', 'raiffa-1982'],
  'pareto-frontier': ['raiffa-1982'],
  'nash-solution': ['nash-1950'],
  'kalai-smorodinsky-solution': ['kalai-smorodinsky-1975'],
};

/** Works about an idea, the one to begin with first. */
export function referencesOn(idea: Idea): readonly Reference[] {
  return READ[idea].map((work) => WORKS[work]);
}
