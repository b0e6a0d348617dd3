import { type Stage, stages } from '@heng/contracts';
import { plusDays } from '@heng/legal-time';

/** The possible actions of a project's parties and the assessment subsystem, in any order, repeatedly. */
export type Action =
  | Readonly<{ does: 'confirm' | 'decline'; as: 'enterprise' }>
  | Readonly<{ does: 'withdraw'; as: 'agency' }>
  | Readonly<{ does: 'record-stage'; as: Party; stage: Stage; shift: number }>
  | Readonly<{ does: 'confirm-stage'; as: 'enterprise'; stage: Stage }>
  | Readonly<{ does: 'suspend' | 'resume' | 'end' | 'terminate'; as: Party }>
  | Readonly<{ does: 'enter'; as: Party; on: string; days: number }>
  | Readonly<{ does: 'cosign'; as: 'enterprise' }>
  | Readonly<{ does: 'answer'; as: 'enterprise'; level: number }>;
type Party = 'agency' | 'enterprise';

/** A report of the assessment subsystem after the fact; a correction has a higher revision. */
export type Report = Readonly<{ status: string; on: string; revision: number }>;

type State = 'proposed' | 'declined' | 'withdrawn' | 'in-progress' | 'suspended' | 'completed' | 'terminated';
type StageOfModel = { startedOn: string; completedOn: string; confirmed: boolean };

/** The final state of a project, as a view. */
export type End = Readonly<{
  state: string;
  stages: Readonly<Record<string, StageOfModel>>;
  /** By date: the days in force, and whether the enterprise has spoken. */
  work: Readonly<Record<string, { days: number; cosigned: boolean }>>;
  levels: readonly number[];
  reports: Readonly<Record<string, string>>;
}>;

const START = '2025-09-01';
/** The days of a stage: the six stay in order, however each is shifted. */
export const stageDays = (stage: Stage, shift: number) => {
  const startedOn = plusDays(START, 12 * stages.indexOf(stage) + shift);
  return { startedOn, completedOn: plusDays(startedOn, 6) };
};
/** The nth suspension begins after all work and all suspensions before it. */
export const suspensionFrom = (n: number): string => plusDays('2026-01-05', 4 * n);
export const ENDED_ON = '2026-02-25';

/** The simplest model of a project: the effect of each action, and whether it is possible. */
export class ProjectModel {
  private state: State = 'proposed';
  private readonly stages: Record<string, StageOfModel> = {};
  private readonly work: Record<string, { agency?: number; enterprise?: number }> = {};
  private readonly levels: number[] = [];
  private readonly reports: Record<string, Report> = {};
  suspensions = 0;

  /** Takes the action if it is possible; returns whether it was. */
  do(action: Action): boolean {
    const possible = this.isPossible(action);
    if (possible) this.apply(action);
    return possible;
  }

  /** Among several reports on one status the highest revision wins. */
  report(one: Report): boolean {
    const known = this.reports[one.status];
    if (this.hasBegun && (!known || known.revision <= one.revision)) this.reports[one.status] = one;
    return this.hasBegun;
  }

  get end(): End {
    const work = Object.entries(this.work).map(([on, { agency, enterprise }]) => {
      const days = enterprise ?? agency ?? 0;
      return [on, { days, cosigned: enterprise !== undefined }];
    });
    const { state, stages: recorded, levels } = this;
    const reports = Object.fromEntries(Object.values(this.reports).map(({ status, on }) => [status, on]));
    return { state, stages: recorded, work: Object.fromEntries(work) as End['work'], levels, reports };
  }

  /** The agency's present statement, day by day. */
  get entered(): { on: string; days: number }[] {
    return Object.entries(this.work).flatMap(([on, { agency }]) =>
      agency === undefined ? [] : [{ on, days: agency }],
    );
  }

  private get hasBegun(): boolean {
    return !['proposed', 'declined', 'withdrawn'].includes(this.state);
  }

  private get isOpen(): boolean {
    return this.state === 'in-progress' || this.state === 'suspended';
  }

  private isPossible(action: Action): boolean {
    switch (action.does) {
      case 'confirm':
      case 'decline':
      case 'withdraw':
        return this.state === 'proposed';
      case 'record-stage':
      case 'enter':
        return this.hasBegun;
      case 'confirm-stage':
        return action.stage in this.stages;
      case 'suspend':
        return this.state === 'in-progress';
      case 'resume':
        return this.state === 'suspended';
      case 'end':
      case 'terminate':
        return this.isOpen;
      case 'cosign':
        return this.entered.length > 0;
      case 'answer':
        return this.hasBegun && !this.isOpen;
    }
  }

  private apply(action: Action): void {
    switch (action.does) {
      case 'confirm':
      case 'resume':
        this.state = 'in-progress';
        break;
      case 'decline':
        this.state = 'declined';
        break;
      case 'withdraw':
        this.state = 'withdrawn';
        break;
      case 'suspend':
        this.state = 'suspended';
        this.suspensions += 1;
        break;
      case 'end':
        this.state = 'completed';
        break;
      case 'terminate':
        this.state = 'terminated';
        break;
      case 'record-stage':
        this.recordStage(action.stage, stageDays(action.stage, action.shift), action.as);
        break;
      case 'confirm-stage':
        this.stages[action.stage]!.confirmed = true;
        break;
      case 'enter':
        (this.work[action.on] ??= {})[action.as] = action.days;
        break;
      case 'cosign':
        for (const { on, days } of this.entered) this.work[on]!.enterprise = days;
        break;
      case 'answer':
        this.levels.push(action.level);
        break;
    }
  }

  private recordStage(stage: Stage, days: ReturnType<typeof stageDays>, as: Party): void {
    const known = this.stages[stage];
    const isSame = known?.startedOn === days.startedOn && known.completedOn === days.completedOn;
    this.stages[stage] = { ...days, confirmed: as === 'enterprise' || (isSame && known.confirmed) };
  }
}
