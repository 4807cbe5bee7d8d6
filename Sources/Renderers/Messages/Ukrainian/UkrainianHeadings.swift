extension Ukrainian {
  package func heading(_ section: Section) -> String {
    switch section {
    case .keyFigures: "Ключові показники"
    case .changes: "Що змінилося з попереднього звіту"
    case .years: "За роками"
    case .countries: "За країнами"
    case .regions: "За регіонами"
    case .kinds: "За видами"
    case .pipeline: "На шляху до підписання"
    case .outside: "Чого немає в таблицях"
    case .files: "Що є в інших файлах"
    case .reading: "Що прочитано"
    case .rules: "Як рахували"
    }
  }

  package func caption(_ caption: Caption) -> String {
    switch caption {
    case .keyFigures: "Ключові показники"
    case .years: "Угоди й партнерства за роком підписання"
    case .countries(nil): "Угоди й партнерства за країнами"
    case .countries(let first?): "Угоди й партнерства за країнами, перші \(first)"
    case .regions: "Угоди й партнерства за регіонами України"
    case .kinds: "Угоди й партнерства за видами"
    case .pipeline: "Записи й пари на шляху до підписання"
    case .outOfScope: "Записи поза обліком за причинами"
    case .sources: "Записи й угоди за джерелами"
    case .change(let caption): self.caption(caption)
    }
  }

  package func caption(_ chart: Chart.Name) -> String {
    switch chart {
    case .byYear: "Угоди за роком підписання"
    case .byCountry: "Угоди за країнами"
    case .byRegion: "Угоди за регіонами України"
    }
  }

  package func tableNumber(_ number: Int) -> String { "Таблиця \(number)." }

  package func pictureNumber(_ number: Int) -> String { "Рисунок \(number)." }

  package func heading(_ column: Column) -> String {
    switch column {
    case .code(let subject): "\(heading(subject)), код"
    case .name(let subject, _): heading(subject)
    case .regionISO: "ISO 3166-2"
    case .measure: "Показник"
    case .year: "Рік"
    case .quarter: "Квартал"
    case .area: "Сфера"
    case .source: "Джерело"
    case .agreements: "Угоди"
    case .partnerships: "Партнерства"
    case .renewed: "Поновлені"
    case .hromadas: "Громади"
    case .partners: "Партнери"
    case .countries: "Країни"
    case .cumulativeAgreements: "Угоди від початку періоду"
    case .agreementsInYear(let year): "\(year)"
    case .agreementsYearUnknown: "Рік невідомий"
    case .undated: "Без дати"
    case .sharePercent: "Частка, %"
    case .agreementsPreviousQuarter: "Угоди на кінець попереднього кварталу"
    case .change: "Зміна"
    case .value: "Значення"
    case .previousQuarter: "Попередній квартал"
    case .changeOnPreviousQuarter: "Зміна до попереднього кварталу"
    case .previousYear: "Попередній рік"
    case .changeOnPreviousYear: "Зміна до попереднього року"
    case .records: "Записи"
    case .pairs: "Пари"
    case .overdue: "Прострочені пари"
    case .read: "Прочитано"
    case .counted: "Враховано"
    case .outOfScope: "Поза обліком"
    case .duplicates: "Дублікати"
    case .rejected: "Відхилено"
    case .onlyHere: "Лише тут"
    case .shared: "Спільні"
    case .printedThen: "Надруковано тоді"
    case .recomputedThen: "Перераховано на той день"
    case .difference: "Різниця"
    case .agreementsThen: "Угоди тоді"
    case .added: "Додано"
    case .removed: "Вилучено"
    case .movedIn: "Перенесено сюди"
    case .movedOut: "Перенесено звідси"
    }
  }

  package func fullHeading(_ column: Column) -> String {
    switch column {
    case .name(let subject, .ukrainian): "\(heading(subject)), українською"
    case .name(let subject, .english): "\(heading(subject)), англійською"
    case .agreementsInYear(let year): "Угоди \(year) року"
    case .agreementsYearUnknown: "Угоди, рік невідомий"
    default: heading(column)
    }
  }

  private func heading(_ subject: Column.Subject) -> String {
    switch subject {
    case .country: "Країна"
    case .region: "Регіон"
    case .kind: "Вид"
    case .stage: "Стан"
    case .reason: "Причина"
    }
  }
}
