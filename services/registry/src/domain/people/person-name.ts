/** The dots that people and programs write between the parts of a name; a full stop only between Han characters. */
const INTERPUNCT = /[·•・‧∙⋅᛫․⸱⸳]|(?<=\p{Script=Han} *)[.。](?= *\p{Script=Han})/gu;
const BLANKS_INSIDE = /(?<=[\p{Script=Han}·])\s+(?=[\p{Script=Han}·])/gu;
const UNSEEN = /(?!\p{Variation_Selector})[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * A person's name for comparison: NFKC, one interpunct, no blanks between Han characters. 买买提•艾力 and 买买提 ・ 艾力 are one
 * name, 王 磊 and 王磊 as well. What is stored and shown is the name as it was given.
 */
export const nameKey = (name: string): string =>
  name
    .replace(UNSEEN, '')
    .normalize('NFKC')
    .replace(INTERPUNCT, '·')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BLANKS_INSIDE, '');
