package import Partnerships
package import Reports

extension Ukrainian {
  package func title(from old: Day, to new: Day) -> String {
    "Міжнародні партнерства громад: "
      + (old == new
        ? "що змінилося станом на \(day(new))" : "що змінилося від \(day(old)) до \(day(new))")
  }

  package func sentence(_ note: ChangeNote) -> String {
    switch note {
    case .compared(let old, let asOf, let new, let newAsOf):
      "Звіт \(old) (станом на \(day(asOf))) порівняно зі звітом \(new) (станом на \(day(newAsOf)))."
    case .previous(let path, let asOf):
      "Порівняно зі звітом \(path) (станом на \(day(asOf)))."
    case .newerEndsEarlier:
      "Другий звіт закінчується раніше за перший: перевірте, чи в тому порядку їх названо."
    case .optionsDiffer:
      "Звіти зроблено з різними параметрами, а вони змінюють числа:"
    case .option(let name, let then, let now):
      "\(name): тоді \(then ?? "не задано"), тепер \(now ?? "не задано")"
    case .flag(let name, let isGivenNow):
      isGivenNow ? "\(name): тоді не задано, тепер задано" : "\(name): тоді задано, тепер не задано"
    case .version(let then, let now):
      "Звіти зроблено різними версіями програми: тоді \(then), тепер \(now). Через це теж можуть різнитися числа."
    case .renamedExport(let export):
      "Вивантаження \(export.then), якого тепер немає, прийнято за \(export.now), якого тоді не було."
    case .howMatched:
      "Угода в обох звітах та сама, якщо збігаються її назва, громади, партнери, країна, вид і дата; або все це, "
        + "крім чогось одного, коли вибору немає; або громади, партнери й країна тієї, що була на шляху до підписання, "
        + "а тепер підписана; або номер у вивантаженні та одна зі сторін. Інше місце чи інший номер запису "
        + "зміною не є."

    case .nothingChanged:
      "Нічого не змінилося."
    case .recomputed(let day):
      "Перераховано: що дають сьогоднішні записи на \(self.day(day)). Чому це не те саме, що надруковано тоді, "
        + "і що додалося відтоді, показує наступна таблиця."
    case .figuresAgree(let day):
      "Ключові показники, перераховані на \(self.day(day)), — ті самі, що надруковано тоді."
    case .addedAndMoved:
      "Додано й вилучено: угоди, які враховує лише один зі звітів. Перенесено: угоди, які враховують обидва, "
        + "але після виправлення в іншому рядку."
    case .onlyChangedRows:
      "Рядки без змін є лише у файлах."
    case .more(let number):
      "І ще \(grouped(number)), див. changes.csv, який записує --output."
    case .retold(let number):
      "Змінилася лише кількість записів: \(agreements(number))."
    case .doubtful(let lost, let new):
      "Можливо, ті самі: \(grouped(lost)) з тих, яких більше немає, і \(grouped(new)) з нових. "
        + "Підходило кілька, тож жодної не вибрано."
    }
  }

  package func caption(_ caption: ChangeCaption) -> String {
    switch caption {
    case .figures: "Ключові показники: надруковані тоді, перераховані на той день і теперішні"
    case .reasons: "Чому змінилася кількість угод"
    case .countries: "Угоди за країнами, тоді й тепер"
    case .regions: "Угоди за регіонами України, тоді й тепер"
    case .list(.signed, let day): "Підписано після \(self.day(day))"
    case .list(let kind, _): name(kind)
    }
  }

  package func heading(_ heading: ChangeHeading) -> String {
    switch heading {
    case .reason: "Причина"
    case .recomputed(let day): "Перераховано на \(self.day(day))"
    case .asOf(let day): "Станом на \(self.day(day))"
    case .inPrint: "Надруковано тоді"
    case .countedNow: "Враховано тепер"
    case .hromada: "Громада"
    case .partner: "Партнер"
    case .country: "Країна"
    case .date: "Підписано"
    case .change: "Зміна"
    case .record: "Запис"
    }
  }

  package func name(_ kind: Change.Kind) -> String {
    switch kind {
    case .signed: "Нові підписані"
    case .found: "Стало відомо відтоді"
    case .ended: "Припинено або призупинено"
    case .moved: "В іншому стані"
    case .recounted: "Враховано інакше"
    case .lost: "Більше немає"
    case .corrected: "Виправлено"
    case .retold: "Змінилася кількість записів"
    }
  }

  package func phrase(lost fate: Fate) -> String {
    switch fate {
    case .counted: "було враховано"
    case .duplicate: "було дублікатом"
    case .outOfScope(let reason): "було поза обліком: \(phrase(reason))"
    case .rejected(let reason): "було відхилено: \(phrase(reason))"
    }
  }

  package func phrase(_ reason: EffectReason, since day: Day) -> String {
    switch reason {
    case .signed: "підписано після \(self.day(day))"
    case .found: "стало відомо відтоді"
    case .nowSigned: "перейшли до стану, який враховують"
    case .noDuplicate: "були дублікатами, тепер окремі угоди"
    case .notRejected: "були відхилені, тепер прочитані"
    case .correctedIntoScope: "увійшли до обліку після виправлення"
    case .otherwiseInScope: "увійшли до обліку за інших параметрів, іншого дня або іншої версії"
    case .ended: "припинено або призупинено"
    case .notSigned: "перейшли до стану, якого не враховують"
    case .lost: "більше немає"
    case .duplicate: "тепер дублікати інших угод"
    case .rejected: "тепер відхилено"
    case .correctedOutOfScope: "вийшли з обліку після виправлення"
    case .otherwiseOutOfScope: "вийшли з обліку за інших параметрів, іншого дня або іншої версії"
    }
  }
}
