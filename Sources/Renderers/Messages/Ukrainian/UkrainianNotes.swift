import Aggregation

extension Ukrainian {
  package func sentence(_ note: Note) -> String {
    switch note {
    case .period(let since, let asOf):
      "Враховано угоди від \(day(since)) до \(day(asOf)) включно."
    case .asOfInferred(let asOf):
      "Останній день періоду, \(day(asOf)), визначено за найпізнішою датою підписання у вивантаженнях; "
        + "інший задають параметром --as-of або --quarter."
    case .namedExportsOnly:
      "Ці цифри показують лише те, що є в названих вивантаженнях; це не реєстр і не моніторинг міністерства."
    case .includesUndated:
      "Враховано також підписані угоди без дати (--include-undated)."
    case .includesUnconfirmed:
      "Враховано також згадки та припущення (--include-unconfirmed)."

    case .largestCountries(let names, let number, let total):
      names.count == 1
        ? "Країна з найбільшою кількістю угод — \(names[0]): \(part(number, of: total))."
        : "Країни з найбільшою кількістю угод — \(enumeration(names, last: "і")): по \(part(number, of: total))."
    case .fastestGrowing(let names, let change, let day):
      "Найбільший приріст угод після \(self.day(day)) \(names.count == 1 ? "має" : "мають") "
        + "\(enumeration(names, last: "і")): \(names.count == 1 ? "" : "по ")\(signed(change))."
    case .regionsWithoutAgreements(let names, let all):
      "Регіони без жодної угоди (\(names.count) з \(all)): \(names.joined(separator: ", "))."
    case .regionsWithAgreements(let names, let all):
      "Угоди є лише в таких регіонах (\(names.count) з \(all)): \(names.joined(separator: ", "))."
    case .everyRegionHasAgreements(let all):
      "Угоди є в усіх регіонах: \(all) із \(all)."

    case .comparedWith(let quarterDay, let yearDay?):
      "Порівняно з \(day(quarterDay)) (попередній квартал) і \(day(yearDay)) (попередній рік)."
    case .comparedWith(let quarterDay, nil):
      "Порівняно з \(day(quarterDay)) (попередній квартал); роком раніше період ще не почався."
    case .nothingToCompare:
      "Порівняти немає з чим: у попередні дні період ще не почався."
    case .recomputed:
      "Попередні значення перераховано із сьогоднішніх вхідних даних; число, надруковане тоді, "
        + "може відрізнятися."
    case .ended(let counts):
      "Припинено або призупинено: "
        + counts.map { "після \(day($0.day)) — \(agreements($0.agreements))" }.joined(separator: ", ") + "."
    case .blankParties(let number):
      "Без названої громади або партнера: \(agreements(number)); враховано лише в колонці «Угоди»."

    case .notToBeAdded:
      "Громад і партнерів у різних рядках не додають: у кожному рядку і в підсумку їх пораховано без повторів."
    case .changeOnRowAbove:
      "Зміна — різниця з попереднім рядком; для першого й незавершених рядків її не обчислено."
    case .agreementsSoFar:
      "Угоди від початку періоду — усі, підписані до кінця року, разом із тими, рік яких невідомий."
    case .changeSince(let day):
      "Зміна: порівняно з \(self.day(day))."
    case .unfinished(let asOf):
      "* не завершено, станом на \(day(asOf))."
    case .spansAtEdge(let number):
      "Враховано, хоча дата може виходити за межі періоду: \(records(number))."
    case .undatedInTotal(let number):
      "До підсумку входять також угоди без дати: \(grouped(number))."
    case .rowsExceedTotal(let table, let excess):
      "Рядки таблиці \(table.rawValue) разом перевищують підсумок на \(grouped(excess)): угоду враховано "
        + "в кожному її рядку, а в підсумку — один раз."
    case .othersNotAdded:
      "Інші: чисел, які не можна додавати, не показано; у повній таблиці є кожна країна."
    case .fullTable(let table):
      "Повна таблиця: \(table.path)."
    case .withoutArea(let number):
      "Без зазначеної сфери, а отже, поза рядками таблиці \(Table.Name.byArea.rawValue): "
        + "\(agreements(number))."
    case .pairsByFurthestStage:
      "Пару враховано за її найдальшим станом; пар із підписаною угодою тут немає. "
        + "Прострочені: заплановано на день, що минув більш як за 90 днів до останнього дня звіту."
    case .nothingInPipeline:
      "Записів про наміри, переговори, проєкти й плани немає."

    case .reconciliation(let sum):
      "Прочитано \(records(sum.read)) = \(count(sum.counted, "врахований", "враховані", "врахованих")) + "
        + "\(grouped(sum.outOfScope)) поза обліком + "
        + "\(count(sum.duplicates, "дублікат", "дублікати", "дублікатів")) + "
        + "\(count(sum.rejected, "відхилений", "відхилені", "відхилених"))."
    case .skippedRows(let blank, let title, let total):
      "Крім них, пропущено: \(skipped(blank, title, total))."
    case .nothingOutOfScope:
      "Записів поза обліком немає."
    case .nothingRejected:
      "Відхилених записів немає."
    case .rejected(let reasons):
      rejected(reasons, all: reasons.reduce(0) { $0 + $1.records })
    case .probableDuplicates(let number):
      "Імовірні дублікати, перелічені, але не об’єднані: \(count(number, "пара", "пари", "пар")) записів."
    case .probablePair(let first, let second, let reason):
      "\(first) і \(second): \(phrase(reason))."
    case .furtherProbableDuplicates(let number):
      "і ще \(count(number, "пара", "пари", "пар")); звіт, записаний із --output, перелічує їх усі в "
        + "probable-duplicates.csv."

    case .tableFiles(let notShown):
      "Усі таблиці лежать у теці tables; тут не показано: "
        + notShown.map { "\($0.rawValue).csv" }.joined(separator: ", ") + "."
    case .recordsFile:
      "Кожне партнерство з першою й останньою угодою: partnerships.csv. Кожен запис, його місце, доля і причина: "
        + "records.csv. Із --no-records обох файлів немає."

    case .readingChoice:
      "Інше задають параметрами --encoding, --delimiter, --records і --column FIELD=HEADER; назва поля стоїть "
        + "у дужках. Клітинки непрочитаної колонки нікуди не потрапляють. Контрольні суми вивантажень: "
        + "datapackage.json."
    case .change(let note): sentence(note)
    }
  }

  private func rejected(_ reasons: [RejectedReason], all number: Int) -> String {
    "Відхилено \(records(number)): "
      + reasons.map { "\(phrase($0.reason)) — \(grouped($0.records))" }.joined(separator: "; ")
      + (number == 1 ? ". Де його шукати й що з ним зробити" : ". Де їх шукати й що з ними зробити")
      + " — у rejected.csv."
  }

  /// `39 із 60 (65,0 %)`
  private func part(_ number: Int, of total: Int) -> String {
    let share = Table.Cell.share(number, of: total).shown(as: .share, in: .ukrainian)
    return "\(grouped(number)) із \(grouped(total)) (\(share)\u{A0}%)"
  }

  func skipped(_ blank: Int, _ title: Int, _ total: Int) -> String {
    var parts: [String] = []
    if blank > 0 { parts.append(count(blank, "порожній рядок", "порожні рядки", "порожніх рядків")) }
    if title > 0 {
      parts.append(
        count(title, "рядок із назвою таблиці", "рядки з назвою таблиці", "рядків із назвою таблиці"))
    }
    if total > 0 { parts.append(count(total, "рядок підсумку", "рядки підсумку", "рядків підсумку")) }
    return parts.joined(separator: ", ")
  }
}
