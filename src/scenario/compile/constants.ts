/**
 * The numbers of the rules, from the author's units to hundredths.
 */
import type { Constants, Format } from '../../engine/index.ts';
import type { ConstantsSource } from '../schema/constants.ts';
import type { ScenarioSource } from '../schema.ts';
import { hundredths } from './amounts.ts';

/** Escalation at which the rung lies from which signing is dearer, where the author names none. */
const BRINK_FROM = 75;

export function compileConstants({ constants, ladder }: Pick<ScenarioSource, 'constants' | 'ladder'>): Constants {
  const { repeats, hurdle, mediatorScore } = constants;
  return {
    actionPoints: constants.actionPoints,
    eventsPerRound: constants.eventsPerRound,
    confidencesPerDispatch: constants.confidences,
    trust: compileTrust(constants.trust),
    repeatRounds: repeats.rounds,
    gestureRepeatPercents: repeats.gestures,
    pressureRepeatPercents: repeats.pressure,
    standing: compileStanding(constants.standing),
    hurdle: {
      basePercent: hurdle.base,
      mostPercent: hurdle.most,
      brinkRung: hurdle.brink ?? rungAt(ladder, BRINK_FROM),
      aboveBrinkPercent: hurdle.aboveBrink,
      wideAgendaPercent: { us: hurdle.wideAgenda.us, iran: hurdle.wideAgenda.iran, oman: hurdle.wideAgenda.oman },
    },
    durabilityPercent: constants.durability,
    guaranteePercent: constants.guarantee,
    formats: compileFormats(constants.formats),
    credit: compileCredit(constants.credit),
    escalation: compileEscalation(constants.escalation),
    statements: compileStatements(constants.statements),
    mediatorScore: { efficiency: mediatorScore.efficiency, fairness: mediatorScore.fairness, calm: mediatorScore.calm, credit: mediatorScore.credit },
    walkOutRounds: constants.walkOutRounds,
    ratification: constants.ratification,
  };
}

function rungAt(ladder: ScenarioSource['ladder'], escalation: number): string {
  return ladder.findLast(({ from }) => from <= escalation)?.id ?? ladder[0]?.id ?? '';
}

function compileFormats(formats: ConstantsSource['formats']): Constants['formats'] {
  const of = (format: Format): Constants['formats'][Format] => ({ trustPercent: formats[format].trust, standingPercent: formats[format].standing });
  return { direct: of('direct'), indirect: of('indirect'), expert: of('expert') };
}

function compileTrust(trust: ConstantsSource['trust']): Constants['trust'] {
  return {
    driftCenti: hundredths(trust.drift),
    wordsCeilingCenti: hundredths(trust.ceilings.words),
    gesturesCeilingCenti: hundredths(trust.ceilings.gestures),
    signedCeilingCenti: hundredths(trust.ceilings.signed),
    honouredCenti: hundredths(trust.honoured),
    honouredScalePoints: trust.honouredScale,
    honouredMostPercent: trust.honouredMost,
    violationCenti: hundredths(trust.violation),
    ratifiedCenti: hundredths(trust.ratified),
    refusedCenti: hundredths(trust.refused),
    walkOutCenti: hundredths(trust.walkOut),
    goingBackCenti: hundredths(trust.goingBack),
    talksHeldCenti: hundredths(trust.talksHeld),
    leftAccordCenti: hundredths(trust.leftAccord),
    carriedCenti: hundredths(trust.carried),
    widenedAgendaCenti: hundredths(trust.widenedAgenda),
  };
}

function compileStanding(standing: ConstantsSource['standing']): Constants['standing'] {
  return {
    driftCenti: hundredths(standing.drift),
    recallBelowCenti: hundredths(standing.recallBelow),
    recallCloses: standing.recallRounds,
    concessionCentiPerPoint: hundredths(standing.concession),
    bridgePercent: standing.bridge,
    accordWonCenti: hundredths(standing.accordWon),
    benefitDeliveredCenti: hundredths(standing.benefitDelivered),
    violationSufferedCenti: hundredths(standing.violationSuffered),
    widenedFirstCenti: hundredths(standing.widenedFirst),
    widenedAgainCenti: hundredths(standing.widenedAgain),
    walkOutCenti: hundredths(standing.walkOut),
    leftAccordCenti: hundredths(standing.leftAccord),
    mediatorAccordCenti: hundredths(standing.mediatorAccord),
  };
}

function compileCredit(credit: ConstantsSource['credit']): Constants['credit'] {
  return {
    hostingCenti: hundredths(credit.hosting),
    carryingCenti: hundredths(credit.carrying),
    soundingCenti: hundredths(credit.sounding),
    guaranteeCenti: hundredths(credit.guarantee),
    brokenGuaranteeCenti: hundredths(credit.brokenGuarantee),
    bridgeCenti: hundredths(credit.bridge),
    bridgeInitialledCenti: hundredths(credit.bridgeInitialled),
    bridgeRefusedCenti: hundredths(credit.bridgeRefused),
    confidenceKeptCenti: hundredths(credit.confidenceKept),
    accordCenti: hundredths(credit.accord),
  };
}

function compileEscalation(escalation: ConstantsSource['escalation']): Constants['escalation'] {
  return {
    withoutAccordCenti: hundredths(escalation.withoutAccord),
    talksHeldCenti: hundredths(escalation.talksHeld),
    accordCenti: hundredths(escalation.accord),
    walkOutCenti: hundredths(escalation.walkOut),
    expiredDeadlineCenti: hundredths(escalation.expiredDeadline),
    leftAccordCenti: hundredths(escalation.leftAccord),
    warCloses: escalation.warRounds,
  };
}

function compileStatements(statements: ConstantsSource['statements']): Constants['statements'] {
  return {
    reassureTrustCenti: hundredths(statements.reassureTrust),
    brokenWordTrustCenti: hundredths(statements.brokenWordTrust),
    praiseCreditCenti: hundredths(statements.praiseCredit),
    praiseStandingCenti: hundredths(statements.praiseStanding),
    praiseEscalationCenti: hundredths(statements.praiseEscalation),
    mediatorPraiseStandingCenti: hundredths(statements.mediatorPraiseStanding),
    threatTrustCenti: hundredths(statements.threatTrust),
    threatEscalationCenti: hundredths(statements.threatEscalation),
    threatStandingCenti: hundredths(statements.threatStanding),
    bluffCalledStandingCenti: hundredths(statements.bluffCalledStanding),
    threatCarriedOutStandingCenti: hundredths(statements.threatCarriedOutStanding),
    lineStandingCenti: hundredths(statements.lineStanding),
    lineCrossedStandingCenti: hundredths(statements.lineCrossedStanding),
    deadlineStandingCenti: hundredths(statements.deadlineStanding),
    deadlineEscalationCenti: hundredths(statements.deadlineEscalation),
    extendStandingCenti: hundredths(statements.extendStanding),
    extendEscalationCenti: hundredths(statements.extendEscalation),
    mediatorCalmEscalationCenti: hundredths(statements.mediatorCalmEscalation),
  };
}
