package saraban.crossreference;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.letter.FiledLetter;

/** Puts a letter into the graph with all that it says of others; twice is once. */
@Component
public class TakeLetter {

  private static final int TRIES = 3;

  private final JdbcNodes nodes;
  private final JdbcEdges edges;
  private final ProposeMerges propose;
  private final TransactionTemplate transaction;

  TakeLetter(
      JdbcNodes nodes, JdbcEdges edges, ProposeMerges propose, TransactionTemplate transaction) {
    this.nodes = nodes;
    this.edges = edges;
    this.propose = propose;
    this.transaction = transaction;
  }

  /** Gives its node. */
  public String take(FiledLetter filed) {
    for (int tries = 1; ; tries++) {
      try {
        return transaction.execute(status -> taken(filed));
      } catch (DuplicateKeyException e) {
        // another letter names the same one at the same moment
        if (tries == TRIES) {
          throw e;
        }
      }
    }
  }

  private String taken(FiledLetter filed) {
    String node = nodes.put(filed);
    for (Said said : SaidRelations.of(filed.letter())) {
      String target = nodes.heardOf(said.of());
      edges.say(new Edge(node, target, said.relation(), said.quote()));
      propose.forStub(target);
    }
    propose.forLetter(node);
    return node;
  }
}
