package import Partnerships

extension Ukrainian {
  package func title(_ file: ReportFile) -> String {
    switch file {
    case .summary(let language): "Зведення, \(name(language))"
    case .chart(let chart, let language): "\(caption(chart)), \(name(language))"
    case .table(let table): title(table)
    case .records: "Записи"
    case .partnerships: "Партнерства"
    case .probableDuplicates: "Імовірні дублікати"
    case .rejected: "Відхилені записи"
    case .changesDocument(let language): "Зміни, \(name(language))"
    case .changes: "Зміни"
    }
  }

  private func title(_ table: Table.Name) -> String {
    switch table {
    case .totals: "Ключові показники"
    case .byCountry: "Країни"
    case .byRegion: "Регіони"
    case .byYear: "Роки"
    case .byQuarter: "Квартали"
    case .regionByCountry: "Регіони і країни"
    case .byKind: "Види"
    case .byStage: "Стани"
    case .byArea: "Сфери співпраці"
    case .bySource: "Джерела"
    case .outOfScope: "Поза обліком"
    }
  }

  private func name(_ language: Language) -> String {
    switch language {
    case .ukrainian: "українською"
    case .english: "англійською"
    }
  }

  package func heading(_ column: RecordColumn) -> String {
    switch column {
    case .record(let column): heading(column)
    case .number: "Запис за порядком"
    case .reasonInWords(let language): "Пояснення, \(name(language))"
    case .rejectedColumn: "Колонка з помилкою"
    case .rejectedValue: "Значення з помилкою"
    case .agreementCount: "Угоди"
    case .firstSignedOn: "Перша угода"
    case .latestSignedOn: "Остання угода"
    case .earlierSignedOn: "Угода до початку періоду"
    case .kinds: "Види"
    case .changeKind: "Зміна"
    case .changedField: "Виправлене поле"
    case .before: "Було"
    case .after: "Стало"
    case .agreementChange: "Зміна кількості угод"
    case .matchedBy: "За чим упізнано"
    case .remark: "Примітка"
    case .likeness: "Чим схожі"
    case .second(let column): "\(heading(column)), другий запис"
    case .then(let column): "\(heading(column)), тоді"
    case .now(let column): "\(heading(column)), тепер"
    case .field(let field): sentenceCased(name(field))
    }
  }

  private func heading(_ column: RecordRow.Column) -> String {
    switch column {
    case .file: "Файл"
    case .line: "Рядок"
    case .element: "Елемент"
    case .byteOffset: "Зміщення, байтів"
    case .recordID: sentenceCased(name(.recordID))
    case .agreementID: sentenceCased(name(.agreementID))
    case .fate: "Доля"
    case .reason: "Причина"
    case .twin: "Запис-двійник"
    case .title: sentenceCased(name(.title))
    case .hromadaKey: "Громада, ключ"
    case .hromadaCode: sentenceCased(name(.hromadaCode))
    case .hromada: sentenceCased(name(.hromada))
    case .regionCode: sentenceCased(name(.regionCode))
    case .partnerKey: "Партнер, ключ"
    case .partner: sentenceCased(name(.partner))
    case .partnerCountryCode: "Партнер, код країни"
    case .countryCode: sentenceCased(name(.countryCode))
    case .partiesOutside: "Сторони поза обліком"
    case .kind: "Вид"
    case .stage: "Стан"
    case .evidence: sentenceCased(name(.evidence))
    case .signedOn: sentenceCased(name(.signedOn))
    case .datePrecision: "Точність дати"
    case .endedOn: sentenceCased(name(.endedOn))
    case .areas: sentenceCased(name(.areas))
    case .sourceURL: sentenceCased(name(.sourceURL))
    case .warnings: "Попередження"
    }
  }

  package func name(_ fate: Fate) -> String {
    switch fate {
    case .counted: "враховано"
    case .outOfScope: "поза обліком"
    case .duplicate: "дублікат"
    case .rejected: "відхилено"
    }
  }

  package func name(_ precision: DateSpan.Precision) -> String {
    switch precision {
    case .day: "день"
    case .month: "місяць"
    case .quarter: "квартал"
    case .year: "рік"
    case .interval: "інтервал"
    }
  }
}
