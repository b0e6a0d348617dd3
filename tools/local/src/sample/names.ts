import { creditCodeFrom } from '@heng/contracts';
import type { Place } from './places.js';
import type { Random } from './random.js';

const FIRST = [...'澄砺岚翊煦珩岑泓晟霁朗蔚铎峤沅漪钧昀'];
const SECOND = [...'远川途策图维桥序研衡度舟屿恒原章'];
const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建文辉力玲飞波斌宇浩凯健俊帆雪倩婷思琪雨晨欣怡佳'];
/** The characters of an organisation code: digits and letters without I, O, S, V, Z. */
const CODE = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];

export const AGENCY_TRADES = [
  '管理咨询有限公司',
  '信息技术有限公司',
  '企业管理顾问有限公司',
  '数字科技有限公司',
  '工业互联网服务有限公司',
] as const;

/** The trades of enterprises: the division of GB/T 4754-2017, the word in the name, and the bureau in charge. */
export const TRADES = [
  ['13', '粮油食品', '消费品工业司'],
  ['17', '纺织', '消费品工业司'],
  ['26', '精细化工', '原材料工业司'],
  ['27', '制药', '消费品工业司'],
  ['29', '橡塑制品', '原材料工业司'],
  ['30', '新型建材', '原材料工业司'],
  ['31', '特钢', '原材料工业司'],
  ['33', '金属制品', '原材料工业司'],
  ['34', '泵阀', '装备工业一司'],
  ['35', '专用装备', '装备工业一司'],
  ['36', '汽车零部件', '装备工业一司'],
  ['37', '轨道交通装备', '装备工业二司'],
  ['38', '电气', '装备工业一司'],
  ['39', '电子', '电子信息司'],
  ['40', '仪表', '装备工业一司'],
  ['42', '再生资源', '节能与综合利用司'],
] as const;

/** Gives names and codes that the sample does not use yet. */
export function namesFrom(random: Random) {
  const taken = new Set<string>();
  const unused = (make: () => string): string => {
    for (;;) {
      const name = make();
      if (taken.has(name)) continue;
      taken.add(name);
      return name;
    }
  };
  const brand = () => random.pick(FIRST) + random.pick(SECOND);
  return {
    company: ({ city }: Place, trade: string) => unused(() => `${city}${brand()}${trade}`),
    person: () =>
      unused(() => random.pick(SURNAMES) + random.pick(GIVEN) + (random.whole(1, 4) > 1 ? random.pick(GIVEN) : '')),
    /** A company's valid credit code in the region of its city. */
    creditCode: ({ region }: Place) =>
      unused(() => creditCodeFrom(region, `MA${Array.from({ length: 6 }, () => random.pick(CODE)).join('')}`)),
  };
}
export type Names = ReturnType<typeof namesFrom>;
