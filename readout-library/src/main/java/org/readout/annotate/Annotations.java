package org.readout.annotate;

import java.util.List;
import org.readout.annotate.attribution.Attribution;
import org.readout.annotate.channel.Channel;
import org.readout.annotate.contact.ContactMention;
import org.readout.annotate.event.HappeningMention;
import org.readout.annotate.name.Name;
import org.readout.annotate.name.Role;
import org.readout.annotate.outcome.OutcomeMention;
import org.readout.annotate.quantity.Quantity;
import org.readout.annotate.quote.Quotation;
import org.readout.annotate.reading.CoreferenceChain;
import org.readout.annotate.time.TimeExpression;
import org.readout.text.Document;

/// All layers over one document; each in order of the text.
///
/// @param document the document
/// @param names persons, organisations, places, others; without overlap
/// @param roles titles and descriptions of somebody
/// @param attributions cues with source and content
/// @param chains words that mean the same person or organisation, by their first mentions
/// @param quotations what stands in quotation marks
/// @param times dates and times, unresolved
/// @param quantities measured things
/// @param channels readouts, agencies, interviews
/// @param happenings mentions of happenings
/// @param outcomes mentions of what was agreed, refused and so on
/// @param contacts mentions of lines of communication and how they stand
public record Annotations(
    Document document,
    List<Name> names,
    List<Role> roles,
    List<Attribution> attributions,
    List<CoreferenceChain> chains,
    List<Quotation> quotations,
    List<TimeExpression> times,
    List<Quantity> quantities,
    List<Channel> channels,
    List<HappeningMention> happenings,
    List<OutcomeMention> outcomes,
    List<ContactMention> contacts) {

  public Annotations {
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    attributions = List.copyOf(attributions);
    chains = List.copyOf(chains);
    quotations = List.copyOf(quotations);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    channels = List.copyOf(channels);
    happenings = List.copyOf(happenings);
    outcomes = List.copyOf(outcomes);
    contacts = List.copyOf(contacts);
  }
}
