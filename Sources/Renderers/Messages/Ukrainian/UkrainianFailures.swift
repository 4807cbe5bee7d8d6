extension Ukrainian {
  package func sentence(_ failure: RunFailure) -> String {
    switch failure {
    case .noInputs:
      "не задано жодного вивантаження; назвіть файли чи теки або - для стандартного вводу."
    case .inputMissing(let path):
      "\(path) не існує; перевірте назву."
    case .inputUnreadable(let path, let reason):
      "\(path) не вдається прочитати (\(reason)); перевірте права доступу."
    case .inputIsFolderWithoutExports(let path):
      "у теці \(path) немає вивантажень; покладіть до неї файли CSV чи JSON або назвіть іншу."
    case .inputChanged(let path):
      "\(path) змінився під час читання; нічого не опубліковано. Запустіть знову, коли файл буде готовий."
    case .standardInputTwice:
      "стандартний ввід задано двічі; залиште лише один -."
    case .noNames:
      "не задано жодної назви; напишіть назви або - для рядків стандартного вводу."

    case .notAReport(let path):
      "\(path) — не звіт, опублікований цією програмою; назвіть теку, яку записала build --output."
    case .changesAreNoReport(let path):
      "\(path) — тека зі змінами, яку записала compare, а не звіт; назвіть теку, яку записала build --output."
    case .reportWithoutRecords(let path):
      "звіт \(path) зроблено з --no-records, тож його записів у ньому немає; зробіть його знову без --no-records."
    case .reportChanged(let file):
      "\(file) уже не такий, яким його опубліковано: SHA-256 не збігається із записаним у datapackage.json; "
        + "відновіть файл або зробіть звіт знову."
    case .reportOfNewerVersion(let path, let version, let own):
      "звіт \(path) зроблено версією \(version), а це версія \(own); оновіть програму або зробіть звіт знову."
    case .inputIsReport(let path):
      "\(path) — опублікований звіт, а не вивантаження; назвіть вивантаження, з яких його зроблено."
    case .inputIsChanges(let path):
      "\(path) — тека зі змінами, яку записала compare, а не вивантаження; назвіть самі вивантаження."

    case .outputForeignFile(let folder, let file):
      "у теці \(folder) є файл, який не належить до звіту, \(file), тому її залишено без змін; "
        + "перенесіть цей файл або задайте інший --output."
    case .outputNeedsName(let text):
      "\(quoted(text)) — не назва теки для звіту; задайте інший --output, наприклад reports/2026-Q3."
    case .outputIsFile(let path):
      "\(path) — файл, а звіт — це тека; задайте інший --output."
    case .outputCannotBeCreated(let path, let reason):
      "\(path) не вдається створити (\(reason)); перевірте права на теку, в якій він має бути, і вільне місце."
    case .outputIsReport(let path):
      "\(path) — звіт, а зміни не записують на місце звіту; задайте інший --output."
    case .outputIsChanges(let path):
      "\(path) — тека зі змінами, яку записала compare, а звіт не записують на її місце; задайте інший --output."
    case .standardOutputFailed(let reason):
      "стандартний вивід не вдається записати (\(reason)), тож виведене неповне; перевірте, куди його "
        + "спрямовано, і запустіть знову."
    case .inputOutput(let path, let reason):
      "збій читання або запису \(path) (\(reason)); нічого не опубліковано. Перевірте диск і запустіть знову."
    case .fault(let reason):
      "це вада програми (\(reason)); нічого не опубліковано. Будь ласка, повідомте про це."

    case .unknownQuarter(let text):
      "\(quoted(text)) — не квартал; напишіть --quarter 2026-Q3."
    case .unknownDate(let option, let text):
      "\(quoted(text)) — не дата; напишіть \(option) 2026-09-30."
    case .asOfBeforeSince(let asOf, let since):
      "останній день періоду, \(day(asOf)), раніший за перший, \(day(since)); виправте --as-of або --since."
    case .unknownLanguage(let text):
      "мови \(quoted(text)) програма не знає; напишіть --language uk або --language en."
    case .unknownField(let text, let known):
      "поля \(quoted(text)) немає; поля для --column: \(known.joined(separator: ", "))."
    case .columnSyntax(let text):
      "\(quoted(text)) не називає колонки; напишіть --column FIELD=HEADER, наприклад --column country=Країна."
    case .columnNumberNeeded(let text):
      "\(quoted(text)) — не номер колонки; разом із --no-header пишіть --column FIELD=NUMBER, "
        + "наприклад --column country=4."
    case .unknownDelimiter(let text):
      "\(quoted(text)) — не роздільник; задайте в --delimiter кому, крапку з комою, "
        + "вертикальну риску або табуляцію."
    case .unknownEncoding(let text):
      "кодування \(quoted(text)) не підтримується; задайте в --encoding одне з таких: \(encodings)."
    case .unreadableLimit(let text):
      "\(quoted(text)) — не межа; напишіть --max-rejected 20 або --max-rejected 5%."
    case .conflictingOptions(let one, let other):
      "\(one) і \(other) виключають одне одного; залиште щось одне."
    case .unknownChoice(let option, let text, let known):
      "\(quoted(text)) — не значення для \(option); \(choices(known))"
    case .unknownRegion(let option, let text):
      "\(quoted(text)) — не регіон України; напишіть регіон назвою чи кодом: \(option) Житомирська або "
        + "\(option) UA-18."
    case .unknownCountry(let option, let text):
      "\(quoted(text)) — не країна; напишіть країну назвою чи кодом: \(option) Польща або \(option) PL."
    case .severalSources(let text, let names):
      "\(quoted(text)) може означати \(list(names, last: "або")); напишіть у --source усю назву."
    case .measureWithout(let measure, let option, let options):
      "показник \(measure) не розподілено за \(option), лише за \(options.joined(separator: ", ")); "
        + "приберіть цей параметр або задайте інший --measure."
    case .measureNeedsPeriod(let measure):
      "показник \(measure) рахують до кінця року чи кварталу; додайте --year або --quarter."
    }
  }

  private func choices(_ known: [String]) -> String {
    known.isEmpty
      ? "у звіті їх немає; приберіть цей параметр." : "можливі такі: \(known.joined(separator: ", "))."
  }
}
