/** A bureau in charge (归口管理司局) of the ministry, with the names that it had. */
type Bureau = { readonly code: string; readonly zh: string; readonly former: readonly string[] };

const table: readonly (readonly [code: string, zh: string, ...former: string[]])[] = [
  ['raw-materials', '原材料工业司'],
  ['equipment-1', '装备工业一司'],
  ['equipment-2', '装备工业二司'],
  ['consumer-goods', '消费品工业司'],
  ['electronics', '电子信息司'],
  ['information-technology', '信息技术发展司', '信息化和软件服务业司', '软件服务业司', '信息化推进司'],
  ['communications-development', '信息通信发展司', '通信发展司'],
  ['communications-administration', '信息通信管理局', '电信管理局'],
  ['network-security', '网络安全管理局', '通信保障局'],
  ['radio', '无线电管理局'],
  ['energy-conservation', '节能与综合利用司'],
  ['work-safety', '安全生产司'],
  ['small-business', '中小企业局', '中小企业司'],
  ['operations', '运行监测协调局'],
  ['planning', '规划司'],
  ['policy', '产业政策与法规司', '产业政策司', '政策法规司'],
  ['science', '科技司'],
  ['other', '其他'],
];

/** A bureau that was divided, with those that took over. */
const divided: Readonly<Record<string, readonly string[]>> = { 装备工业司: ['装备工业一司', '装备工业二司'] };

/** The bureaus in charge (归口管理司局). */
export const bureaus: readonly Bureau[] = table.map(([code, zh, ...former]) => ({ code, zh, former }));

/** Their names in Chinese, by code. */
export const bureauNames: ReadonlyMap<string, string> = new Map(bureaus.map(({ code, zh }) => [code, zh]));

/** The code of a bureau given by its code, its name or a former name; undefined when there is none. */
export function bureauCode(text: string): string | undefined {
  const given = text.normalize('NFKC').trim();
  return bureaus.find(({ code, zh, former }) => [code, zh, ...former].includes(given))?.code;
}

/** The bureaus that took over from a divided one, by name; empty for all others. */
export const bureausAfter = (text: string): readonly string[] => divided[text.normalize('NFKC').trim()] ?? [];
