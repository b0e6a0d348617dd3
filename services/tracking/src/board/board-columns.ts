import { bureauNames, cityNames, industryNames, provinceNames, type Stage, stageNames, stages } from '@heng/contracts';
import type { Column, Table } from '@heng/imports/tables';
import type { BoardStage, BoardState } from '../domain/board/board-line.js';
import type { BoardLineView, StageOnBoard } from './board-view.js';

type BoardColumn = Column<BoardLineView>;

const stateNames: Readonly<Record<BoardState, string>> = {
  'in-progress': '进行中',
  suspended: '中止',
  completed: '已完成',
  terminated: '终止',
  moved: '转由其他机构承接',
};
const boardStageNames: Readonly<Record<BoardStage, string>> = { none: '尚未启动', ...stageNames };
const yesOrNo = (value: boolean): string => (value ? '是' : '否');

const own = (name: Exclude<keyof BoardLineView, 'stages'>, zh: string, en: string, words?: BoardColumn['words']) => ({
  ...{ name, zh, en, value: (line: BoardLineView) => line[name] },
  ...(words ? { words } : {}),
});

/** The five dates of a stage, by the names that programs know them by in every stage. */
const dates: readonly (readonly [Exclude<keyof StageOnBoard, 'stage'>, string, string])[] = [
  ['plannedFrom', '计划开始', 'planned first day'],
  ['plannedUntil', '计划完成', 'planned last day'],
  ['startedOn', '实际开始', 'actual first day'],
  ['completedOn', '实际完成', 'actual last day; empty while in progress'],
  ['confirmedOn', '企业确认', 'when the enterprise confirmed the dates'],
];

const ofStage = (stage: Stage, at: number): BoardColumn[] =>
  dates.map(([field, zh, en]) => ({
    name: `${stage}.${field}`,
    zh: `${stageNames[stage]}：${zh}`,
    en: `${stage}: ${en}`,
    value: (line) => line.stages[at]![field],
  }));

/** The board as a table (R4). */
export const boardTable: Table<BoardLineView> = {
  zh: '实施阶段情况一览表',
  columns: [
    own('id', '项目编号', 'id of the project, UUID'),
    own('enterpriseId', '企业编号', 'id of the enterprise, UUID'),
    own('enterpriseName', '企业名称', 'name of the enterprise; empty when it is withheld'),
    own('nameWithheld', '名称不予公开', 'whether the name is withheld', ({ nameWithheld }) => yesOrNo(nameWithheld)),
    own('province', '省份', 'province (GB/T 2260)', ({ province }) => provinceNames.get(province) ?? province),
    own('city', '城市', 'city (GB/T 2260)', ({ city }) => cityNames.get(city) ?? city),
    own('bureau', '归口管理司局', 'bureau in charge, by code', ({ bureau }) => bureauNames.get(bureau) ?? bureau),
    own('industry', '行业', 'industry (GB/T 4754-2017)', ({ industry }) => industryNames.get(industry) ?? industry),
    own('agencyId', '机构编号', 'id of the agency, UUID'),
    own('agencyName', '贯标咨询服务机构', 'name of the agency'),
    own('state', '状态', 'in-progress, suspended, completed, terminated or moved', ({ state }) => stateNames[state]),
    own('stage', '当前阶段', 'the latest stage that has begun', ({ stage }) => boardStageNames[stage]),
    own('stalled', '进展滞后', 'whether the present phase takes longer than expected', ({ stalled }) =>
      yesOrNo(stalled),
    ),
    own('expectedBy', '本阶段预计完成', 'the last day by which the present phase should be over'),
    own('startedOn', '项目开始', 'first day of the project'),
    own('endedOn', '项目结束', 'last day of the project; empty while it is under way'),
    ...stages.flatMap(ofStage),
  ],
};
