package org.headwaters.grants;

import java.util.List;

/** One version of a call's questions and kinds of cost as officers write them. */
record FormTerms(int number, List<QuestionTerms> questions, List<BudgetKindTerms> kinds) {}
