import type { ServiceSchemas } from '@heng/clients';
import { industries, provinces } from '@heng/contracts';
import { type Column, Day, Grade, Pager, Select, Table } from '../components/parts.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { industryIn, provinceIn } from '../words/places.js';

type Line = ServiceSchemas['registry']['AgencyLine'];
const SORTS = ['name', 'grade', 'completeness', 'registeredOn'] as const;
const GRADES = ['A', 'B', 'C', 'D', 'none'] as const;
const STATES = ['registered', 'suspended', 'deregistered'] as const;
const FILTERS = ['q', 'province', 'industry', 'grade', 'state', 'sort', 'cursor'] as const;

export const searchAgencies = definePage({
  path: '/agencies',
  who: 'everyone',
  load: ({ services, query }) => {
    const asked = FILTERS.map((name) => [name, query.get(name)]).filter(([, value]) => value);
    return answerOf(services.registry.GET('/agencies', { params: { query: Object.fromEntries(asked) } }));
  },
  view: ({ items, next, count }, visit) => {
    const { agencies } = visit.words;
    return {
      title: agencies.title,
      body: (
        <>
          <h1>{agencies.title}</h1>
          <p>{agencies.lead}</p>
          <Filter visit={visit} />
          <p role="status">{count === null ? agencies.many : agencies.count(count)}</p>
          <Table caption={agencies.title} columns={columnsOf(visit)} lines={items} empty={agencies.none} />
          <Pager visit={visit} next={next} />
          <p className="actions">
            <a href="/open-data">{agencies.download}</a>
          </p>
        </>
      ),
    };
  },
});

const columnsOf = (visit: Visit): Column<Line>[] => {
  const { agencies, common } = visit.words;
  return [
    { label: agencies.name, cell: ({ id, name }) => <a href={`/agencies/${id}`}>{name}</a> },
    { label: agencies.grade, cell: ({ grade }) => <Grade visit={visit} grade={grade} /> },
    { label: agencies.province, cell: ({ province }) => provinceIn(visit.language, province) },
    { label: agencies.state, cell: ({ state }) => agencies.states[state] },
    { label: agencies.registered, cell: ({ registeredOn }) => <Day visit={visit} on={registeredOn} /> },
    {
      label: agencies.disclosed,
      cell: ({ disclosedOn }) => (disclosedOn ? <Day visit={visit} on={disclosedOn} /> : common.none),
    },
    { label: agencies.completeness, cell: ({ completeness }) => `${completeness}%`, number: true },
  ];
};

function Filter({ visit }: Readonly<{ visit: Visit }>) {
  const { words, language, query } = visit;
  const { agencies, common } = words;
  const sort = SORTS.find((one) => one === query.get('sort')) ?? 'name';
  return (
    <form className="filter" role="search">
      <div>
        <label htmlFor="q">{agencies.query}</label>
        <input id="q" name="q" type="search" defaultValue={query.get('q') ?? ''} />
      </div>
      <Select
        {...{ name: 'province', label: agencies.province, any: agencies.any, value: query.get('province') }}
        choices={provinces.map(({ code }) => ({ value: code, label: provinceIn(language, code) }))}
      />
      <Select
        {...{ name: 'industry', label: agencies.industry, any: agencies.any, value: query.get('industry') }}
        choices={industries
          .filter(({ code, section }) => code === section)
          .map(({ code }) => ({ value: code, label: industryIn(language, code) }))}
      />
      <Select
        {...{ name: 'grade', label: agencies.grade, any: agencies.any, value: query.get('grade') }}
        choices={GRADES.map((value) => ({ value, label: value === 'none' ? common.unrated : value }))}
      />
      <Select
        {...{ name: 'state', label: agencies.state, any: agencies.any, value: query.get('state') }}
        choices={STATES.map((value) => ({ value, label: agencies.states[value] }))}
      />
      <Select
        {...{ name: 'sort', label: agencies.sort, any: agencies.sorts.name, value: sort === 'name' ? '' : sort }}
        choices={SORTS.slice(1).map((value) => ({ value, label: agencies.sorts[value] }))}
      />
      <button>{common.search}</button>
    </form>
  );
}
