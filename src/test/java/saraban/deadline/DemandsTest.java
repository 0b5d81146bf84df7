package saraban.deadline;

import saraban.TestDatabase;

class DemandsTest extends DemandCases {

  DemandsTest() {
    super(TestDatabase.empty());
  }
}
