package saraban.crossreference;

import java.util.List;
import java.util.Optional;
import saraban.letter.LetterId;

/** The graph of all letters known. */
public interface CrossReferences {

  /** The letter that stands in the system under this id. */
  Optional<Node> find(LetterId letter);

  /** Its arrows to earlier letters. */
  List<Edge> edgesFrom(String node);

  /** The arrows of later letters to it. */
  List<Edge> edgesTo(String node);

  Node node(String id);

  /**
   * All that hangs together with a letter.
   *
   * @param most letters; of a node with many neighbours of a kind the rest is only counted
   */
  Chain chain(LetterId letter, int most);

  /** The numbers of letters in the system, by their ids as text. */
  java.util.Map<String, String> numbers(List<String> letters);

  /** What an office issued that relays, or an answer to, one of these; latest first. */
  List<LetterId> issuedBy(String registry, Relation relation, List<String> targets);

  /**
   * Says what a letter does with an earlier one.
   *
   * @throws CycleRefused if it would come after itself
   */
  void link(Edge edge);

  /** What may be meant by stubs near a letter, undecided. */
  List<Proposal> proposals(String node);

  /** Takes a stub for a letter, or says that it is another one. */
  void decide(String stub, String node, boolean same);

  /** What letters say that cannot be, with the chain that would close. */
  List<String> refused(String node);
}
