package org.headwaters.house.offenders.network;

import org.headwaters.platform.Published;

@Published
public class PublishedForNobody {}
