export class Budget {
  constructor(limits: { entries: number; bytes: number });
  takeEntry(): void;
}
