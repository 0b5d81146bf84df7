package saraban.cascade;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import saraban.account.Acting;
import saraban.frame.Shell;
import saraban.letter.LetterId;
import saraban.organisation.Office;
import saraban.organisation.Offices;

/** How far a long relay is; it goes on whether somebody looks or not. */
@Controller
class RelayJobPage {

  private final Shell shell;
  private final RelayJobs jobs;
  private final Supplier<Offices> offices;
  private final Clock clock;

  RelayJobPage(Shell shell, RelayJobs jobs, Supplier<Offices> offices, Clock clock) {
    this.shell = shell;
    this.jobs = jobs;
    this.offices = offices;
    this.clock = clock;
  }

  @GetMapping("/o/{office}/board/{id}/relay")
  String show(Acting acting, @PathVariable String id, Model model) {
    RelayJobs.Job job = job(acting, id);
    shell.fill(model, acting, "board", "การส่งต่อทุกระดับ");
    int done = jobs.relayed(job.matter());
    long seconds = Duration.between(job.started(), clock.instant()).toSeconds();
    model.addAttribute("job", job);
    model.addAttribute("done", done);
    model.addAttribute("share", job.expected() == 0 ? 100 : done * 100 / job.expected());
    model.addAttribute("rate", seconds < 5 ? 0 : done * 60 / seconds);
    model.addAttribute(
        "minutes", done == 0 ? 0 : (job.expected() - done) * seconds / done / 60 + 1);
    List<RelayJobs.Fault> faults = jobs.faults(job.matter());
    model.addAttribute(
        "faults",
        faults.stream().map(f -> new RelayJobs.Fault(name(f.office()), f.message())).toList());
    return "relay-job";
  }

  private String name(String code) {
    return offices.get().find(code).map(Office::name).orElse(code);
  }

  @PostMapping("/o/{office}/board/{id}/relay")
  String pauseOrResume(Acting acting, @PathVariable String id) {
    RelayJobs.Job job = job(acting, id);
    boolean running = job.state() == RelayJobs.State.RUNNING;
    if (!running) {
      jobs.forgetFaults(job.matter());
    }
    jobs.state(job.matter(), running ? RelayJobs.State.PAUSED : RelayJobs.State.RUNNING);
    return "redirect:/o/%s/board/%s/relay".formatted(acting.office().code(), job.matter());
  }

  private RelayJobs.Job job(Acting acting, String id) {
    return LetterId.parse(id)
        .filter(matter -> matter.registry().equals(acting.office().registry()))
        .flatMap(jobs::find)
        .orElseThrow(CascadePage::notFound);
  }
}
